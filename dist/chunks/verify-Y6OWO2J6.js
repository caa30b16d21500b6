import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  verifyFolder
} from "./chunk-6YSO4HJN.js";
import "./chunk-N2BNNLBV.js";
import "./chunk-LTKTERF6.js";
import "./chunk-R5XPMMDC.js";
import "./chunk-RUOYDAYW.js";
import "./chunk-WB3NNZ7K.js";
import "./chunk-GC4ZOECP.js";
import "./chunk-MI56ELP5.js";
import "./chunk-4ARBKP6O.js";
import "./chunk-LCLTERRM.js";
import "./chunk-P2JPSJUM.js";
import "./chunk-VH3NWIQ6.js";
import "./chunk-DXLOBQP7.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-GJ2DCYHA.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-I6LWHW4L.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-ZJN6JBCK.js";
import "./chunk-FXCW44FW.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-PYLCLA4R.js";
import "./chunk-OQMMOKBB.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-F6ALM774.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-TK4C6MCH.js";
import "./chunk-2LKBRBRY.js";
import "./chunk-L6FJSO3D.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-NAQHNCLY.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-JEA2OPJ4.js";
import "./chunk-V4ABDUXQ.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-4S77CRV5.js";
import "./chunk-L2CK4EUW.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-2CFKELJD.js";
import "./chunk-TBZBQIB6.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-XKBPUTNE.js";
import "./chunk-NHNXT4XQ.js";
import "./chunk-RAQHAAFY.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-TSHM5NLO.js";
import "./chunk-UBX37QL2.js";
import {
  headline
} from "./chunk-OO27O5GH.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/verify.ts
async function verify(folder) {
  const { verdict, faults } = await verifyFolder(folder);
  if (verdict === null || faults.length > 0) {
    process.stdout.write(`${plain(folder)} does not verify.
${faults.map((one) => `  ${one}
`).join("")}`);
    return 3;
  }
  process.stdout.write(`${plain(folder)} verifies.
${plain(headline(verdict))}
`);
  return verdict.decision === "allow" ? 0 : 1;
}
export {
  verify
};
