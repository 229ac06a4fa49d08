import { incident } from '../tests/say';
import { issues } from '../src/lib/interview/issues';
import { standing, changeBetween } from '../src/lib/interview/standing';
import { search } from '../src/lib/interview/search';
import { sectionsOf } from '../src/lib/interview/forms';
import { facts } from '../src/lib/messages/zh-CN/facts';
for (const e of ['1','2','3','4','5','6']) {
 const a = incident(e);
 console.log(e, issues(a).map(i=>i.kind+':'+i.address).join(' '), JSON.stringify(standing(a)));
}
const a = incident('2');
const say = { itemName: (x:string)=>x.split('/')[1]??'', answer: (x:string)=>JSON.stringify((a[x] as any)?.value ?? '') };
for (const q of ['同意','PIPL-29','《个人信息保护法》第五十五条','FR','泄露','开始日期','合同 违约金', '自己定']) console.log(q, search(q,a,facts,say).map(h=>`${h.label}[${h.reach}]${h.item}`).slice(0,14).join(' | '));
let t=performance.now(); search('同意',a,facts,say); console.log(performance.now()-t);
for (const c of ['basics','taking','use','harm','parts'] as const) console.log(c, sectionsOf(c,a).map(s=>s.page+':'+s.questions.length).join(' '));
const five = incident('5');
t=performance.now();
const ch = changeBetween(five, {...five, 'share.recipients': {status:'stated', value:'none'}});
console.log(JSON.stringify(ch, (k,v)=> k==='question'?undefined:v).slice(0,900), performance.now()-t);
const ch2 = changeBetween(a, {...a, 'leak.happened': {status:'stated', value:'accessed'}});
console.log(JSON.stringify(ch2).slice(0,900));
