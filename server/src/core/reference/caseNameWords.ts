/**
 * Words of case names with their abbreviations in citations, as "abbreviation=word,word" (Indigo Book table T11). Words that
 * are common as surnames, or that the guides abbreviate differently, are left out.
 */
const table =
  "Acad.=academy Acct.=accountant,accounting,accountancy Admin.=administrative,administration " +
  "Adm'r=administrator,administratrix Advoc.=advocate,advocacy Aff.=affair Agric.=agriculture,agricultural " +
  "Am.=america,american Arb.=arbitration,arbitrator Assoc.=associate Ass'n=association Atl.=atlantic Att'y=attorney " +
  "Auth.=authority Auto.=automobile,automotive Bankr.=bankruptcy Behav.=behavior,behavioral Bd.=board " +
  "Broad.=broadcaster,broadcasting Bhd.=brotherhood Bros.=brothers Bldg.=building Bus.=business,businesses " +
  "Cas.=casualty,casualties Cath.=catholic Ctr.=center,centre Chem.=chemical Child.=children Coal.=coalition " +
  "Coll.=college Comm'n=commission Comm'r=commissioner Comm.=committee Commc'n=communication Cmty.=community " +
  "Co.=company Comp.=compensation Comput.=computer,computing,computational Condo.=condominium Conf.=conference " +
  "Cong.=congressional Consol.=consolidated Constr.=construction Cont'l=continental Cont.=contract " +
  "Conv.=conveyancer Coop.=cooperation,cooperative Corp.=corporate,corporation Corr.=corrections,correctional " +
  "Cosm.=cosmetic Couns.=counselors,counseling Cnty.=county Def.=defense Delinq.=delinquent,delinquency " +
  "Dep't=department Det.=detention Dev.=developer,development Dir.=director " +
  "Distrib.=distributor,distributing,distribution Dist.=district Div.=division " +
  "Econ.=economic,economical,economics,economy Educ.=educate,education,educating,educational,educator " +
  "Elec.=electric,electrical,electricity,electronic Emp.=employee,employer,employment Enf't=enforcement " +
  "Eng'r=engineer Eng'g=engineering Enter.=enterprise Ent.=entertainment Env't=environment,environmental " +
  "Equip.=equipment Exch.=exchange Exec.=executive Expl.=exploration,exploratory Exp.=exporter,exportation " +
  "Fac.=faculty Fed.=federal Fed'n=federation Fin.=finance,financial,financing Found.=foundation Gen.=general " +
  "Gov't=government Grp.=group Guar.=guaranty,guarantor Hosp.=hospital,hospitality Hous.=housing " +
  "Imp.=import,importer,importation Inc.=incorporated Indem.=indemnity Indep.=independence,independent " +
  "Indus.=industry,industries,industrial Info.=information Inst.=institute,institution Ins.=insurance " +
  "Int'l=international Inv.=investment,investor Jud.=judicial Lab.=labor Lab'y=laboratory Liab.=liability " +
  "Ltd.=limited Litig.=litigation Loc.=local Mach.=machine,machinery Maint.=maintenance Mgmt.=management " +
  "Mfr.=manufacturer Mfg.=manufacturing Mktg.=marketing Mech.=mechanic,mechanical Med.=medical,medicinal,medicine " +
  "Mem'l=memorial Merch.=merchant,merchandise,merchandising Metro.=metropolitan Mortg.=mortgage " +
  "Mun.=municipal,municipality Mut.=mutual Nat'l=national Nat'y=nationality Negot.=negotiation,negotiator " +
  "Ne.=northeast,northeastern Nw.=northwest,northwestern Off.=office,official Org.=organization,organizing " +
  "Pac.=pacific P'ship=partnership Pat.=patent Pharm.=pharmaceutic,pharmaceutical Plan.=planning " +
  "Pres.=preserve,preservation Priv.=privacy,private Prod.=product,production Pro.=professional Prop.=property " +
  "Prot.=protection Pub.=public Publ'n=publication Publ'g=publishing R.R.=railroad Ry.=railway " +
  "Refin.=refining,refinement Reg'l=regional Regul.=regulation,regulator,regulatory " +
  "Rehab.=rehabilitation,rehabilitative Rel.=relation Rsch.=research Rsrv.=reservation,reserve " +
  "Res.=resource,resources Resp.=responsibility Rest.=restaurant Ret.=retirement Rts.=rights Sav.=savings " +
  "Sch.=school Sec.=security,securities Sent'g=sentencing Serv.=service S'holder=shareholder,stockholder " +
  "Soc'y=society Se.=southeast,southeastern Sw.=southwest,southwestern Subcomm.=subcommittee Sur.=surety " +
  "Sys.=system,systems Tax'n=taxation Tchr.=teacher Tech.=technical,technique,technological,technology " +
  "Telecomm.=telecommunication Tel.=telephone,telegraph Transcon.=transcontinental Transnat'l=transnational " +
  "Transp.=transport,transportation Tr.=trustee Tpk.=turnpike Univ.=university Util.=utility Vill.=village";

const abbreviationsByWord: ReadonlyMap<string, string> = new Map(
  table.split(" ").flatMap((entry) => {
    const [abbreviation = "", words = ""] = entry.split("=");
    return words.split(",").map((word) => [word, abbreviation] as const);
  }),
);

/**
 * The abbreviation of a word in a case name, or null where it has none. A plural adds its "s" to the abbreviation
 * ("Services" is "Servs.", "Departments" is "Dep'ts"). Apostrophes are straight.
 */
export function abbreviatedWord(word: string): string | null {
  const lower = word.toLowerCase();
  const whole = abbreviationsByWord.get(lower);
  if (whole) return whole;
  const singular = lower.endsWith("s") ? abbreviationsByWord.get(lower.slice(0, -1)) : undefined;
  if (!singular) return null;
  return singular.endsWith(".") ? `${singular.slice(0, -1)}s.` : `${singular}s`;
}
