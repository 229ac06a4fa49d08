// Writes src/lib/law/parameters/sensitivity.json: how far ±50 % of each parameter moves the headline of ten fixed cases. Usage: npm run -s sensitivity
import { writeFileSync } from 'node:fs';
import { adjustable } from '../src/lib/law/parameters/adjustable';
import { ruleSet } from '../src/lib/law/parameters/rule-set';
import { sensitivity } from '../tests/sensitivity';

const ids = Object.keys(adjustable).filter((id) => adjustable[id] !== 'index');
const text = JSON.stringify({ ruleSet, moves: sensitivity(ids) }, null, '\t');
writeFileSync('src/lib/law/parameters/sensitivity.json', `${text}\n`);
