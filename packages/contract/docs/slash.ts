/** Where a server gives a folder's page under an address without the last slash, the page's own links would start a folder too high: it goes to the address that has one. */
export const withSlash = String.raw`<script>if (!/(\/|\.html)$/.test(location.pathname)) location.replace(location.pathname + '/' + location.hash)</script>`;
