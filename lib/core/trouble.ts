/** Something the person who starts the program must mend: told in one sentence, without a stack. */
export class Trouble extends Error {}
