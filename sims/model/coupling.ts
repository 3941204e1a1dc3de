/** How one shortage slows another; each can be switched off. */
export const COUPLINGS = [
	'fuelDelivery',
	'fuelLocalProduce',
	'powerCold',
	'gasBakeries',
	'gasElectricHeat',
	'gasLpg',
	'breadSubstitution',
] as const;
export type Coupling = (typeof COUPLINGS)[number];

export type CouplingSwitches = Readonly<Record<Coupling, boolean>>;
