import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';

it('opens under any path, asks no other server for anything, and complains of nothing', async () => {
	const site = await serve('build', { base: '/some/sub/path/' });
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await browser.newPage();
		const complaints: string[] = [];
		const elsewhere: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		page.on('requestfailed', (request) => complaints.push(request.url()));
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(site.url) && !/^(data|blob):/.test(url)) elsewhere.push(url);
		});

		const response = await page.goto(site.url, { waitUntil: 'networkidle' });

		expect(response?.status()).toBe(200);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		expect(elsewhere).toEqual([]);
		expect(complaints).toEqual([]);
	} finally {
		await browser.close();
		await site.close();
	}
});
