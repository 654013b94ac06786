/** The version of the server and the command line; a test holds it equal to the one in package.json. */
export const version = "0.1.0";
