/** A page that was kept from a server on this same machine: whoever built it anew wants to see what was built. */
/** What every window holds as long as it is open. */
const OPEN = 'a window of the presentation';

/**
 * Looks, before anything is shown, whether this machine serves another page than the one that was kept, and begins anew with it; then it never
 * resolves. While another window is open everything stays as it is, and so it does when the server has ended.
 */
export async function freshen(): Promise<void> {
	const { serviceWorker } = navigator;
	const registration = await serviceWorker.getRegistration();
	if (!registration || (await isOpenElsewhere())) return;
	const failure: unknown = await registration.update().then(
		() => undefined,
		(error: unknown) => error,
	);
	if (isAnotherProject(failure)) await registration.unregister();
	else {
		const next = registration.installing ?? registration.waiting;
		if (!next || !(await isInstalled(next))) return;
		next.postMessage({ type: 'SKIP_WAITING' });
		await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
	}
	location.reload();
	await new Promise(() => undefined);
}

async function isOpenElsewhere(): Promise<boolean> {
	const { held = [] } = await navigator.locks.query();
	void navigator.locks.request(OPEN, { mode: 'shared' }, () => new Promise(() => undefined));
	return held.some(({ name }) => name === OPEN);
}

/**
 * Whether something else is served at this address by now: there is no service worker in its place, or a page. A server that has ended fails in
 * another way. To ask for the file oneself would leave an error in the console.
 */
const isAnotherProject = (failure: unknown): boolean =>
	failure instanceof Error && (failure.name === 'SecurityError' || /\b(HTTP|404)\b/.test(failure.message));

function isInstalled(worker: ServiceWorker): Promise<boolean> {
	const done = () => worker.state !== 'installing';
	return new Promise((resolve) => {
		const look = () => done() && resolve(worker.state === 'installed');
		worker.addEventListener('statechange', look);
		look();
	});
}
