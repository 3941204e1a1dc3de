import { access } from './en/access.ts';
import { assumptionLabels, unitWords } from './en/assumptions.ts';
import { check } from './en/check.ts';
import { compare } from './en/compare.ts';
import { dates } from './en/dates.ts';
import { desk } from './en/desk.ts';
import { embed } from './en/embed.ts';
import { exporting } from './en/exporting.ts';
import { exercisePlaces } from './en/exercisePlaces.ts';
import { exercises } from './en/exercises.ts';
import { flip } from './en/flip.ts';
import { gather } from './en/gather.ts';
import { glossary } from './en/glossary.ts';
import { ledger } from './en/ledger.ts';
import { kit } from './en/kit.ts';
import { keeping } from './en/keeping.ts';
import { install } from './en/install.ts';
import { lesson } from './en/lesson.ts';
import { link } from './en/link.ts';
import { method } from './en/method.ts';
import { moves } from './en/moves.ts';
import { offline } from './en/offline.ts';
import { page } from './en/page.ts';
import { paper } from './en/paper.ts';
import { record } from './en/record.ts';
import { pictures } from './en/pictures.ts';
import { receipt } from './en/receipt.ts';
import { runs } from './en/runs.ts';
import { sentence } from './en/sentence.ts';
import { sketch } from './en/sketch.ts';
import { single } from './en/single.ts';
import { settings } from './en/settings.ts';
import { storeUnitsPerDay } from './en/stores.ts';
import { stage } from './en/stage.ts';
import { study } from './en/study.ts';
import { tables } from './en/tables.ts';
import { talk } from './en/talk.ts';
import { talks } from './en/talks.ts';
import { STORE_NAMES } from '#sims/words/en.ts';

/** Everything that the page says in English; the words of a case stand with the case. */
export const en = {
	language: 'en',
	page,
	pictures,
	sentence,
	record,
	access,
	dates,
	desk,
	flip,
	gather,
	glossary,
	kit,
	check,
	compare,
	settings,
	ledger,
	install,
	link,
	method,
	receipt,
	runs,
	keeping,
	embed,
	exporting,
	exercises,
	exercisePlaces,
	lesson,
	moves,
	offline,
	sketch,
	single,
	paper,
	stage,
	study,
	tables,
	talk,
	talks,
	assumptionLabels,
	unitWords,
	storeNames: STORE_NAMES,
	storeUnitsPerDay,
};

export type Words = typeof en;
