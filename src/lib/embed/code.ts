import type { Asked } from './asked.ts';
import { writeAsked } from './asked.ts';

/** What the code of a frame is made of. */
export interface Code {
	/** The whole address of the frame: see `frameAddress`. */
	readonly address: string;
	/** Read to those who do not see the frame. */
	readonly title: string;
	/** px; null: as wide as the column that it stands in. */
	readonly width: number | null;
	/** px; with the script it is the height until the frame has told its own. */
	readonly height: number;
	/** Whether a few lines of script let the frame be as tall as what is in it. */
	readonly grows: boolean;
}

/**
 * Listens to the frames of the page, and to each for its own height alone: a message is taken for that of the frame from
 * whose window it comes. It may stand in a page more than once.
 */
const LISTEN = `<script>
addEventListener('message', function (event) {
  var said = event.data;
  if (!said || said.corridor !== 'height' || !(said.px > 0 && said.px < 10000)) return;
  document.querySelectorAll('iframe[data-corridor]').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = said.px + 'px';
  });
});
</script>`;

/** The address of a frame: the page for frames, what it is asked for, and the link of the scenario. */
export function frameAddress(site: string, asked: Asked, fragment: string): string {
	return `${site}embed/?${writeAsked(asked)}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The code to paste into another page. */
export function codeOf({ address, title, width, height, grows }: Code): string {
	const style = `border:0;width:${width === null ? '100%' : `${width}px`};max-width:100%;height:${height}px`;
	const frame = `<iframe data-corridor src="${escaped(address)}" title="${escaped(title)}" style="${style}" loading="lazy"></iframe>`;
	return grows ? `${frame}\n${LISTEN}` : frame;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
