/** What stands behind the numbers of each shipped case, apart from the cases: the figures do not need it. */
import type { Case, CaseEvidence, Source } from './case.ts';
import { karabakh2022Evidence } from './karabakh-2022/evidence.ts';
import { karabakh2022 } from './karabakh-2022/karabakh-2022.ts';
import { pellastryEvidence } from './pellastry/evidence.ts';
import { pellastry } from './pellastry/pellastry.ts';

const EVIDENCE: ReadonlyMap<string, CaseEvidence> = new Map([
	[karabakh2022.id, karabakh2022Evidence],
	[pellastry.id, pellastryEvidence],
]);

export function evidenceOf({ id }: Case): CaseEvidence {
	return EVIDENCE.get(id)!;
}

/** A publication, by the id under which a case cites it. */
export function sourceOf(shownCase: Case, id: string): Source {
	return evidenceOf(shownCase).sources[id]!;
}
