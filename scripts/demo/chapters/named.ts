/** What a person in the text of a published report asks to have taken out, and another whose request waits. */
export const tooMuch = 'Odd Moen, som var sykmeldt i mars'
export const named = 'Berit Hagen'
