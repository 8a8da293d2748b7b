const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** Whether nine digits can be an organisation number: the last is reckoned from the others, modulus 11. */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^[1-9]\d{8}$/.test(digits)) return false
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  // Where the rest asks for ten, no digit will do: such numbers are not given out.
  return (11 - (sum % 11)) % 11 === Number(digits[8])
}

/** What the number stands at in Enhetsregisteret. */
export const organisationAt = (number: string): string =>
  `https://data.brreg.no/enhetsregisteret/api/enheter/${number}`
