import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Laçın yolu', Aghdam: 'Ağdam/Akna yolu' };

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'Bu günlər üçün tonaj bildirilməyib. Ssenari heç nə buraxmır; deyilənə görə, sülhməramlılar özləri özlərini təchiz edib.',
	'gas-from-9-july':
		'Sonuncu məlumat 8 iyulda qazın bir neçə saat verilməsi haqqındadır. Xəttin bərpa olunduğuna dair məlumat tapılmayıb, buna görə ssenaridə xətt bağlı qalır.',
};
