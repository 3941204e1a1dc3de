/** The parts of the first page that its first figures do not need, from top to bottom. */
import { laterComponent } from '$lib/later/later.svelte.ts';

export const allAssumptions = laterComponent(() => import('$lib/controls/AllAssumptions.svelte'));
export const embedDialog = laterComponent(() => import('$lib/embed/EmbedDialog.svelte'));
export const print = laterComponent(() => import('$lib/paper/Print.svelte'));
export const addToTalk = laterComponent(() => import('$lib/talk/AddToTalk.svelte'));
export const notices = laterComponent(() => import('./Notices.svelte'));
export const restsOn = laterComponent(() => import('$lib/figures/RestsOn.svelte'));
export const runsOut = laterComponent(() => import('$lib/figures/RunsOut.svelte'));
export const whatMovesIt = laterComponent(() => import('$lib/figures/WhatMovesIt.svelte'));
export const flips = laterComponent(() => import('$lib/figures/Flips.svelte'));
export const ledger = laterComponent(() => import('$lib/figures/Ledger.svelte'));
export const compare = laterComponent(() => import('$lib/figures/compare/Compare.svelte'));
export const monthTable = laterComponent(() => import('$lib/figures/MonthTable.svelte'));
export const foot = laterComponent(() => import('./Foot.svelte'));
