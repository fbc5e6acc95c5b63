// npm start: the whole product in one process.
process.argv.splice(2, 0, 'start');
await import('./skills-exchange.mjs');
