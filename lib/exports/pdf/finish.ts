export const finished = (pdf: Buffer): Buffer => pdf
