/** The device's own calendar day: what someone in Shanghai at half past seven in the morning calls today. */
export function deviceDay(now = new Date()): string {
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
