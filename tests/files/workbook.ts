/** A workbook (XLSX) as the texts and numbers in its cells, by sheet and address. For tests. */
import { unzip } from './unzip.ts';

export interface ReadCell {
	readonly kind: 'text' | 'number' | 'formula';
	readonly value: string;
}

export function readWorkbook(archive: Buffer): ReadonlyMap<string, ReadonlyMap<string, ReadCell>> {
	const files = unzip(archive);
	const names = [...files.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
	const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
		plain([...item!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
	);
	return new Map(
		names.map((name, at) => {
			const cells = new Map<string, ReadCell>();
			const sheet = files.get(`xl/worksheets/sheet${at + 1}.xml`)!;
			for (const [, attributes, content] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
				if (content === undefined) continue;
				const address = /r="([A-Z]+\d+)"/.exec(attributes!)![1]!;
				cells.set(address, cellOf(/t="([^"]*)"/.exec(attributes!)?.[1], content, shared));
			}
			return [name, cells];
		}),
	);
}

function cellOf(type: string | undefined, content: string, shared: readonly string[]): ReadCell {
	if (content.includes('<f')) return { kind: 'formula', value: content };
	const value = plain(/<v>(.*?)<\/v>/s.exec(content)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1] ?? '');
	if (type === 's') return { kind: 'text', value: shared[Number(value)]! };
	return { kind: type === undefined || type === 'n' ? 'number' : 'text', value };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

function plain(text: string): string {
	return text.replaceAll(/&([^;]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
