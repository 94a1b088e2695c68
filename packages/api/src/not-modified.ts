/** The answer to a request whose client has the current one already: 304, without a body. */
export const notModified = Symbol('not modified');
