/** Version of the form of a case file. A file of a later version is refused, never guessed at; a kept case of a later version is only shown. */
export const schema = 2;
