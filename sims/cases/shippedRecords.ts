/** The record of each shipped case, apart from the cases: the figures do not need it. */
import type { Case, CaseRecord } from './case.ts';
import { karabakh2022 } from './karabakh-2022/karabakh-2022.ts';
import { karabakh2022Record } from './karabakh-2022/record.ts';
import { pellastry } from './pellastry/pellastry.ts';
import { pellastryRecord } from './pellastry/record.ts';

const RECORDS: ReadonlyMap<string, CaseRecord> = new Map([
	[karabakh2022.id, karabakh2022Record],
	[pellastry.id, pellastryRecord],
]);

export function recordOf({ id }: Case): CaseRecord {
	return RECORDS.get(id)!;
}
