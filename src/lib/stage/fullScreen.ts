/** Fills the screen, where the browser lets it; else the stage fills the window, which is said. */
export async function fillScreen(): Promise<boolean> {
	if (document.fullscreenElement !== null) return true;
	try {
		await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
		return true;
	} catch {
		// Not there, as on some phones, or not allowed, as in a frame.
		return false;
	}
}

export async function leaveFullScreen(): Promise<void> {
	if (document.fullscreenElement !== null) await document.exitFullscreen();
}
