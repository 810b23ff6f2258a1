/** Work that cannot be done, said in one line; the command ends with status 2. */
export class Failure extends Error {}
