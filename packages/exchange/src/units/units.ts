/** Money is whole thousandths of a unit; the contract speaks in units. */
export const toUnits = (thousandths: number): number => thousandths / 1000;

/** Units as a caller gives them; undefined when they are finer than a thousandth. */
export function fromUnits(units: number): number | undefined {
  const thousandths = Math.round(units * 1000);
  return Math.abs(units * 1000 - thousandths) < 1e-4 && Number.isSafeInteger(thousandths) ? thousandths : undefined;
}

/** A balance as GetCustomerData and GetSession tell it: text, without trailing zeros. */
export const unitsText = (thousandths: number): string => String(toUnits(thousandths));
