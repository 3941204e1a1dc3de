import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Laçın yolu', Aghdam: 'Ağdam/Akna yolu' };

export const routes: CaseWords['routes'] = {
	Lachin: 'Laçın',
	Aghdam: 'Ağdam',
	'one truck by each road, Lachin and Aghdam': 'hər yolla bir yük maşını, Laçın və Ağdam',
};

export const senders: CaseWords['senders'] = {
	'government of Armenia': 'Ermənistan hökuməti',
	'Azerbaijan Red Crescent': 'Azərbaycan Qızıl Aypara Cəmiyyəti',
	'French cities and regions': 'Fransa şəhərləri və regionları',
	'Russian Red Cross': 'Rusiya Qızıl Xaçı',
	ICRC: 'BQXK',
	'hypothetical weekly convoy': 'hipotetik həftəlik karvan',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'Bu günlər üçün tonaj bildirilməyib. Ssenari heç nə buraxmır; deyilənə görə, sülhməramlılar özləri özlərini təchiz edib.',
	'gas-from-9-july':
		'Sonuncu məlumat 8 iyulda qazın bir neçə saat verilməsi haqqındadır. Xəttin bərpa olunduğuna dair məlumat tapılmayıb, buna görə ssenaridə xətt bağlı qalır.',
};
