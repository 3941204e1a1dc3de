import { chromium } from 'playwright';
import { launchOptions } from './.ci/chromium.js';
import { serve } from './.ci/serve.js';
const site = await serve('build'); const b = await chromium.launch(launchOptions());
for (const [w,h] of [[1440,900],[1024,768],[390,844]]) for (const l of ['ru','hy','az','fr']) {
 const ctx=await b.newContext({serviceWorkers:'block',viewport:{width:w,height:h}}); const page = await ctx.newPage();
 page.on('console',m=>{if(m.type()==='error'||m.type()==='warning')console.log(l,w,'CONSOLE',m.text().slice(0,200))}); page.on('pageerror',e=>console.log(l,w,'ERR',e.message.slice(0,200)));
 for (const p of w===390||w===1440?['','record/','method/','present/','lesson/','desk/','gather/','teach/','check/','embed/']:['']) {
 await page.goto(site.url+l+'/'+p+'#v=2&runs=1024'); await page.waitForSelector('html[data-live]'); await page.waitForFunction(()=>!document.querySelector('[data-later]')); await page.waitForTimeout(p===''?3500:900);
 const o=await page.evaluate(()=>{const W=document.documentElement.clientWidth; return document.documentElement.scrollWidth>W+1?[...document.querySelectorAll('body *')].filter(e=>e.checkVisibility()&&e.getBoundingClientRect().right>W+1&&getComputedStyle(e).position!=='fixed').slice(0,5).map(e=>e.tagName+'.'+[...e.classList].filter(c=>!/svelte/.test(c)).join('.')+':'+(e.textContent??'').trim().slice(0,20)+' '+Math.round(e.getBoundingClientRect().right)):null});
 if(o) console.log(l,w,p,'REFLOW',o.join(' | '));
 if(p===''||w===1440&&(p==='desk/'||p==='lesson/')) await page.screenshot({path:`/tmp/l-${l}-${w}${p.replace('/','')}.png`});
 }
 await ctx.close();
}
await b.close(); await site.close();
