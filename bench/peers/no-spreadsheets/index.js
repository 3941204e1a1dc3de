/** SDEverywhere's compiler hands its file system over as it loads; the model here has no spreadsheet to read. */
export default { set_fs() {} };
