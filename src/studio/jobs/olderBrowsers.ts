import { addArrayCopies } from '../../widgets/arrayCopies.ts';

// Before anything else of a job is run.
addArrayCopies(Array.prototype);
