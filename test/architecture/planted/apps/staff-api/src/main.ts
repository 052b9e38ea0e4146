export const staffApi = 1;
