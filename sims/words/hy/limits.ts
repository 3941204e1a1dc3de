import type { LimitKind } from '../../model/assumption.ts';

/** What an assumption may be, where a value is refused: a slider says it too. */
export const limits: Readonly<Record<LimitKind, string>> = {
	positive: 'թիվ՝ 1e-12-ից մինչև 1e12',
	nonNegative: 'թիվ՝ 0-ից մինչև 1e12',
	share: 'բաժին՝ 0-ից մինչև 1',
	positiveShare: 'բաժին՝ 1e-12-ից մինչև 1',
	strictShare: 'բաժին՝ 0-ից մեծ և 1-ից փոքր',
	dailyLoss: 'օրական կորուստ՝ 0-ից սկսած և 1-ից փոքր',
	wholeDays: 'օրերի ամբողջ թիվ՝ 1-ից մինչև 730',
	atLeastOne: 'օրերի թիվ՝ 1-ից մինչև 1e12',
	temperature: 'ջերմաստիճան՝ -60-ից մինչև 60',
};
