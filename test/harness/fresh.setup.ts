import { nextId } from '@merkazia/exchange/time/ids';

// The files of a worker share the modules. Ids go on from the last one that was given; where the clock of a file before stood
// ahead they would lie in the future.
nextId(0);
