/**
 * What the page is watched with. Runs in the page before its own scripts, and is handed over as text: it uses nothing
 * from outside itself.
 *
 * Which request a drawing answers is read off the messages of Comlink: a request to run an ensemble takes along the port
 * on which its updates come back.
 *
 * @typedef {object} Painted a frame in which bands were new
 * @property {number} at when the page's thread was done with the frame, ms
 * @property {number} askedAt when its request went to the worker, ms
 * @property {number} members runs that the bands count
 *
 * @typedef {object} LongFrame
 * @property {number} at @property {number} ms @property {string[]} scripts the longest parts of it, with their time
 *
 * @typedef {object} Seen
 * @property {number[]} inputs when the pointer moved a slider, ms
 * @property {Painted[]} painted
 * @property {number} frames @property {number} asked
 * @property {{ at: number, ms: number }[]} longTasks
 * @property {LongFrame[]} longFrames
 * @property {number | null} firstBandsAt @property {number | null} releasedAt
 * @property {number | null} settledAt when all runs were counted: of the opening, and once the slider is let go, of that
 */
export function watch() {
	const BANDS = '[data-figure] path.b50';
	const MOST_SCRIPTS = 4;

	/** @type {Seen} */
	const seen = {
		inputs: [],
		painted: [],
		frames: 0,
		asked: 0,
		longTasks: [],
		longFrames: [],
		firstBandsAt: null,
		releasedAt: null,
		settledAt: null,
	};
	/** @type {any} */ (globalThis).seenByBench = seen;
	const Channel = MessageChannel;

	/** @typedef {{ askedAt: number, members: number, at: number }} Update */
	/** @type {Update | null} */
	let latest = null;
	/** @type {WeakMap<MessagePort, MessagePort>} */
	const twins = new WeakMap();
	/** @type {WeakMap<MessagePort, number>} */
	const askedOn = new WeakMap();
	globalThis.MessageChannel = class extends Channel {
		constructor() {
			super();
			twins.set(this.port2, this.port1);
			// The first to hear of a message: what it leads to is drawn after this.
			this.port1.addEventListener('message', ({ data }) => {
				const askedAt = askedOn.get(this.port1);
				const members = data?.argumentList?.[0]?.value?.members;
				// Not when a port is let go.
				if (askedAt !== undefined && data.type === 'APPLY')
					latest = { askedAt, members: members ?? 0, at: performance.now() };
			});
		}
	};
	const post = MessagePort.prototype.postMessage;
	/** @param {any[]} sent */
	MessagePort.prototype.postMessage = function (...sent) {
		const [message, taken] = sent;
		if (message?.path?.[0] === 'run' && message.argumentList?.[0]?.value === 'ensemble') {
			seen.asked += 1;
			for (const port of taken) {
				const back = twins.get(port);
				if (back) askedOn.set(back, performance.now());
			}
		}
		return post.apply(this, /** @type {[any]} */ (/** @type {unknown} */ (sent)));
	};

	/** @type {Update | null} */
	let drawn = null;
	/** Drawn after the frame's own painting, before its end was heard of here. @type {Update | null} */
	let late = null;
	let frameBeganAt = 0;
	let inFrame = false;
	new MutationObserver((records) => {
		const bands = records.some(
			({ target, addedNodes }) =>
				(target instanceof Element && target.matches(BANDS)) ||
				[...addedNodes].some((node) => node instanceof Element && (node.matches(BANDS) || node.querySelector(BANDS))),
		);
		if (!bands || latest === null) return;
		if (inFrame && latest.at > frameBeganAt) late = latest;
		else drawn = latest;
	}).observe(document, { subtree: true, childList: true, attributeFilter: ['d'] });

	const afterPaint = new Channel();
	afterPaint.port1.onmessage = () => {
		const at = performance.now();
		inFrame = false;
		seen.frames += 1;
		if (drawn !== null) {
			seen.firstBandsAt ??= at;
			seen.painted.push({ at, askedAt: drawn.askedAt, members: drawn.members });
		}
		drawn = late;
		late = null;
		if (document.querySelector('[data-status=settled]')) seen.settledAt ??= at;
	};
	requestAnimationFrame(function frame() {
		inFrame = true;
		frameBeganAt = performance.now();
		afterPaint.port2.postMessage(null);
		requestAnimationFrame(frame);
	});

	let movedAt = 0;
	addEventListener('pointermove', ({ timeStamp }) => (movedAt = timeStamp), true);
	addEventListener('input', () => seen.inputs.push(movedAt), true);
	addEventListener(
		'pointerup',
		({ timeStamp }) => {
			seen.releasedAt = timeStamp;
			seen.settledAt = null;
		},
		true,
	);

	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ at: startTime, ms: duration });
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const scripts = [.../** @type {any} */ (entry).scripts]
				.sort((a, b) => b.duration - a.duration)
				.slice(0, MOST_SCRIPTS)
				.map(
					({ invoker, sourceFunctionName, sourceURL, duration, forcedStyleAndLayoutDuration }) =>
						`${invoker} ${sourceFunctionName} ${sourceURL.split('/').pop()} ${Math.round(duration)} ms` +
						(forcedStyleAndLayoutDuration > 1
							? `, layout asked for ${Math.round(forcedStyleAndLayoutDuration)} ms`
							: ''),
				);
			seen.longFrames.push({ at: entry.startTime, ms: entry.duration, scripts });
		}
	}).observe({ type: 'long-animation-frame', buffered: true });
}
