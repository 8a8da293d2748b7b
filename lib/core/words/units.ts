export const unitNames = ['enhet', 'virksomhet', 'sektor', 'tjenesteområde', 'avdeling'] as const
/** What a municipality calls the units that own chapters. */
export type UnitName = (typeof unitNames)[number]
