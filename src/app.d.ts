declare global {
	namespace App {}

	/** The version of package.json, put in by vite.config.ts. */
	const __VERSION__: string;
	/** Whether the build is the one file and not a site: see .ci/single.js. */
	const __SINGLE__: boolean;
	/** Where readers find the site, put in by vite.config.ts: see publicAddress.ts. */
	const __PUBLIC_ADDRESS__: string | null | undefined;
}

export {};
