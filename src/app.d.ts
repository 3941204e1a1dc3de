declare global {
	namespace App {}

	/** The version of package.json, put in by vite.config.ts. */
	const __VERSION__: string;
}

export {};
