import { describe, expect, it } from 'vitest';
import { appOf, isSafari } from './in-app';

// As published by the makers and seen in server logs; versions shortened.
const android = 'Mozilla/5.0 (Linux; Android 14; PJF110) AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const safari = `${iphone} Version/17.4 Mobile/15E148 Safari/604.1`;

describe('a browser inside another app', () => {
	it.each([
		['wechat', `${android} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MicroMessenger/8.0.49.2600`],
		['wechat', `${iphone} Mobile/15E148 MicroMessenger/8.0.49(0x18003131) NetType/WIFI Language/zh_CN`],
		[
			'qq',
			`${android} Version/4.0 Chrome/109.0.5414.86 MQQBrowser/6.2 Mobile Safari/537.36 V1_AND_SQ_9.0.56 QQ/9.0.56`
		],
		['weibo', `${iphone} Mobile/15E148 Weibo (iPhone15,2__weibo__14.5.1__iphone__os17.4)`],
		['dingtalk', `${android} Version/4.0 Chrome/100.0.4896.58 Mobile Safari/537.36 AliApp(DingTalk/7.5.0)`],
		['alipay', `${iphone} Mobile/15E148 Ariver/1.1.0 AliApp(AP/10.5.80) AlipayClient/10.5.80 Language/zh-Hans`],
		['feishu', `${android} Chrome/110.0.5481.154 Mobile Safari/537.36 Lark/7.13.8 LarkLocale/zh_CN`],
		['douyin', `${iphone} Mobile/15E148 aweme_29.3.0 JsSdk/2.0 NetType/WIFI`],
		['other', `${android.replace('PJF110', 'PJF110; wv')} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36`]
	])('%s', (app, userAgent) => {
		expect(appOf(userAgent)).toBe(app);
		expect(isSafari(userAgent)).toBe(false);
	});
	it.each([
		[safari],
		[`${android} Chrome/120.0.0.0 Mobile Safari/537.36`],
		// The browser QQ, which is a browser.
		[`${android} Version/4.0 Chrome/109.0.5414.86 MQQBrowser/15.0 Mobile Safari/537.36`],
		['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0']
	])('none: %s', (userAgent) => {
		expect(appOf(userAgent)).toBeUndefined();
	});
	it('Safari, and what only sounds like it', () => {
		expect(isSafari(safari)).toBe(true);
		expect(isSafari(`${iphone} CriOS/120.0 Mobile/15E148 Safari/604.1`)).toBe(false);
		expect(isSafari(`${android} Version/4.0 Chrome/109.0 Mobile Safari/537.36`)).toBe(false);
	});
});
