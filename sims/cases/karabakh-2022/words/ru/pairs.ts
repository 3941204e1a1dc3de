import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Колонны по Лачинской дороге', with: 'по дороге через Агдам/Акну' },
	'every-convoy': { shown: 'Проходит каждая колонна из сообщений', with: 'так, как сообщалось' },
	'nothing-or-open': { shown: 'Не проходит ничего', with: 'дорога открыта всё время' },
	'relief-continues': { shown: 'Гуманитарные поставки продолжаются', with: 'так, как сообщалось' },
	'the-two-lines': { shown: 'Дорога, газ и электричество как сообщалось', with: 'только дорога' },
	'open-from-22-february': { shown: 'Открыта с 22 февраля', with: 'так, как сообщалось' },
};
