import { lawsOfFit } from '../../scripts/prove/properties.ts';
import { proves } from './over-every-interview.ts';

proves(lawsOfFit, 'laws');
