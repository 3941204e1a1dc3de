import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './.ci/chromium.js';
import { serve } from './.ci/serve.js';
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8');
const site = await serve('build'); const b = await chromium.launch(launchOptions());
const press = (name)=>async p=>{ await p.getByRole('button',{name}).first().click(); await p.waitForTimeout(700); };
const openAll = async p=>{ await p.evaluate(()=>document.querySelectorAll('details').forEach(d=>d.open=true)); await p.waitForTimeout(1500); };
const S = [
 ['first','',null],['first all open','',openAll],
 ...['Access as a list','Edit access','Export',/^(All 101 assumptions|Assumptions)/,'Save or open a scenario','Compare','Runs and seed: change','Add to the talk',/^6 more|more$/,'Look for it','Swap'].map(n=>['first '+n,'',press(n)]),
 ['record','record/',null],['record all','record/',openAll],['check','check/',null],['check run','check/',async p=>{await press('Run the checks')(p); await p.waitForTimeout(15000);}],
 ['method','method/',openAll],['present','present/',null],['present edit','present/',press(/^Open One road/)],['stage','present/',async p=>{await press(/^Open One road/)(p); await press('Show')(p); await p.waitForTimeout(3000)}],
 ['lesson','lesson/',null],['lesson step','lesson/',async p=>{await press(/^Open “Reading a band”/)(p); await p.waitForTimeout(1500)}],['lesson new','lesson/',press('Make a new one')],
 ['desk','desk/',openAll],['desk week','desk/',async p=>{await press('Go on one week')(p); await openAll(p)}],['gather','gather/',async p=>{await p.locator('textarea').first().fill('nonsense'); await press('Read them')(p)}],['teach','teach/',openAll],['embed','embed/?figure=food',null],
];
const C = { light:{viewport:{width:1440,height:900}}, dark:{viewport:{width:1440,height:900},colorScheme:'dark'}, z200:{viewport:{width:720,height:450},deviceScaleFactor:2}, z400:{viewport:{width:320,height:256},deviceScaleFactor:4}, phone:{viewport:{width:390,height:844},hasTouch:true,isMobile:true} };
const which = process.argv[2]?.split(',') ?? Object.keys(C), only=process.argv[3];
const seen = new Map();
for (const c of which) {
 const ctx = await b.newContext({serviceWorkers:'block',...C[c]}); ctx.setDefaultTimeout(8000);
 for (const [name,path,act] of S) { if (only && !name.includes(only)) continue;
  const page = await ctx.newPage();
  try {
  await page.goto(site.url+path+'#v=2&runs=1024',{timeout:60000}); await page.waitForSelector('html[data-live]',{timeout:60000}); await page.waitForFunction(()=>!document.querySelector('[data-later]'),null,{timeout:60000}); await page.waitForTimeout(path===''||path==='embed/?figure=food'?2500:1200);
  if (act) await act(page).catch(e=>console.log(c,name,'ACT',e.message.split('\n')[0]));
  await page.evaluate(axe);
  const r = await page.evaluate(async(contrast)=>(await axe.run({resultTypes:['violations'],rules:{'target-size':{enabled:true}, 'color-contrast':{enabled:contrast}}})).violations.flatMap(v=>v.nodes.map(n=>v.id+' @ '+n.target.join(' ')+' :: '+(n.failureSummary??'').split('\n').slice(1,3).join(' ').trim().slice(0,160))), c==='light'||c==='dark');
  const more = await page.evaluate((touch)=>{ const out=[]; const W=document.documentElement.clientWidth; if(document.documentElement.scrollWidth>W+1){ const wide=[...document.querySelectorAll('body *')].filter(e=>e.checkVisibility()&&e.getBoundingClientRect().right>W+1&&!e.closest('dialog:not([open])')).slice(0,6).map(e=>e.tagName.toLowerCase()+'.'+[...e.classList].join('.')+' '+Math.round(e.getBoundingClientRect().right)); out.push('REFLOW '+document.documentElement.scrollWidth+'>'+W+' '+wide.join(', ')); }
   if(touch){ const m=new Map(); for(const e of document.querySelectorAll('button,a[href],input,select,summary,textarea,[role=slider],[role=tab]')){ if(!e.checkVisibility({checkOpacity:false,checkVisibilityCSS:true}))continue; let r=e.getBoundingClientRect(); const l=e.closest('label')??(e.id&&document.querySelector(`label[for="${e.id}"]`)); if(r.width<=1||r.height<=1||l){ if(l){const q=l.getBoundingClientRect(); if(q.width*q.height>r.width*r.height) r=q;} } if(r.width===0)continue; if(e.tagName==='A'&&getComputedStyle(e).display==='inline') continue; const cx=r.left+r.width/2, cy=r.top+r.height/2; e.scrollIntoView({block:'center'}); const q=e.getBoundingClientRect(); const X=q.left+q.width/2,Y=q.top+q.height/2; const hit=(x,y)=>{const t=document.elementFromPoint(x,y); return !t||t===e||e.contains(t)||t.contains(e)&&t.tagName==='LABEL'}; if((r.height<43.5||r.width<43.5)&&!((r.height>=43.5||hit(X,Y-21)&&hit(X,Y+21))&&(r.width>=43.5||hit(X-21,Y)&&hit(X+21,Y)))){ const k=e.tagName.toLowerCase()+'.'+[...e.classList].filter(x=>!x.startsWith('svelte')).join('.')+' '+(e.getAttribute('type')??''); (m.get(k)??m.set(k,[]).get(k)).push((e.getAttribute('aria-label')??e.innerText??e.value??'').trim().slice(0,24).replace(/\n/g,' ')+` ${r.width|0}x${r.height|0}`);} } for(const[k,v]of m) out.push('SMALL '+k+' n='+v.length+': '+v.slice(0,3).join('; ')); }
   return out; }, c==='phone');
  for (const t of [...r,...more]) { const k=t.replace(/svelte-\w+/g,''); if(!seen.has(k)) seen.set(k,[]); seen.get(k).push(c+'/'+name); }
  } catch(e){ console.log(c,name,'ERR',e.message.split('\n')[0]); }
  await page.close();
 }
 await ctx.close();
}
for (const [k,v] of seen) console.log(k.slice(0,330),' ['+v.length+': '+v.slice(0,3).join(', ')+']');
await b.close(); await site.close();
