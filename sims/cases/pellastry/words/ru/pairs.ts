import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Колонны по Сенновикской дороге', with: 'по Тавелмурской дороге' },
	'nothing-or-open': { shown: 'Не проходит ничего', with: 'дорога открыта всё время' },
	chance: { shown: 'Грузовики проходят в половине дней', with: 'так, как сообщалось' },
};
