/** Milliseconds of some clock. */
export type Clock = () => number;

/** The clock on the wall: what someone waits. */
export const wallMs: Clock = () => performance.now();

/** How long this process has been on a core: what others do on the machine meanwhile is not in it. For work of one thread. */
export const coreMs: Clock = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};
