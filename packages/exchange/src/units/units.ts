/** Money is whole thousandths of a unit; the contract speaks in units. */
export const toUnits = (thousandths: number): number => thousandths / 1000;

/** A balance as GetCustomerData and GetSession tell it: text, without trailing zeros. */
export const unitsText = (thousandths: number): string => String(toUnits(thousandths));
