/** Where the programs of the documentation find the exchange: the address of `npm start`. */
export const baseUrl = 'http://127.0.0.1:8585';
