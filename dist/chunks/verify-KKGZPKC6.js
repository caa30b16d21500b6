import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  verifyFolder
} from "./chunk-RMOQOLPV.js";
import "./chunk-V4NRMROU.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-UIEALDDI.js";
import "./chunk-ZTBTQWVI.js";
import "./chunk-ATPHR4DL.js";
import "./chunk-EJ5KIEKL.js";
import "./chunk-ORPZF5LO.js";
import "./chunk-6FXDNF4Q.js";
import "./chunk-WHDYOU6T.js";
import "./chunk-43NNX7AY.js";
import "./chunk-N4OXEX5L.js";
import "./chunk-I3NGZMDT.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-EYEUYL3Y.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-SIHIAWFQ.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-77NCYPMZ.js";
import "./chunk-AIWN5YHR.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-IS2PV2HI.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-76SV32FG.js";
import "./chunk-VQUPASBA.js";
import "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-PRCKRK22.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-U6N6CJ46.js";
import "./chunk-X42RNE7A.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-4S77CRV5.js";
import "./chunk-D2XLILVT.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import "./chunk-7RTJHBSH.js";
import "./chunk-7Y6RIVG3.js";
import "./chunk-V6EBETEM.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-BTY52D7F.js";
import "./chunk-UBX37QL2.js";
import {
  headline
} from "./chunk-O2TBYU23.js";
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
