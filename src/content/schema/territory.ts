/** The province was formed from two on 1 July 2025; a figure belongs to one of three territories. */
export const territories = ['former-quang-ngai', 'former-kon-tum', 'merged'] as const;
