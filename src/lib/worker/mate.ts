import type { Remote } from 'comlink';
import type { Mate } from './crew.ts';
import { awaitDeath } from './life.ts';
import type { Engine } from './protocol.ts';

/**
 * Another worker's engine, as one that may be asked for a share once it has answered for the first time, and until it is gone.
 * @param life the lock that it holds
 */
export function mateAt(engine: Remote<Engine>, life: string): Mate {
	let isAtHand = false;
	let lose = () => {};
	const lost = new Promise<null>((resolve) => {
		lose = () => {
			isAtHand = false;
			resolve(null);
		};
	});
	let isWatched = false;
	return {
		get isAtHand() {
			return isAtHand;
		},
		open(assumptions) {
			engine.open(assumptions).then(() => {
				isAtHand = true;
				if (!isWatched) awaitDeath(life, lose);
				isWatched = true;
			}, lose);
		},
		share: (request) => Promise.race([engine.share(request).catch(() => null), lost]),
	};
}
