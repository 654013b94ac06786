import { WordList } from "../text/wordList.ts";

/**
 * Words that end in a point without ending a sentence inside a case name or a citation (Indigo Book T9, T11, T12 and the
 * usual business designations), lower case and without the point.
 */
export const abbreviations = new WordList(
  "acad acct admin advert advoc aff afr agric all alt am amend ann app arb assoc atl auth auto ave bankr bd behav bhd bldg " +
    "broad bros bus cap cas cath cent chem child chron cir civ cl cmty cnty co coal coll com comm comp compar comput condo conf " +
    "cong consol const constr cont conv coop corp corr cosm couns cr crim ct ctr cty def defs delinq dept det dev dig digit dip " +
    "dir disc disp dist distrib div dr dpt econ ed educ elec emp eng enter ent equal equip est exam exch exec exp expl fac fed " +
    "fid fin found gen glob gov grp guar hisp hist hon hosp hous hum imp inc indem indep indus info inst ins int intell inv " +
    "jr jud juris just juv lab law legis liab libr litig loc ltd mach mag maint mar mat mech med mem merch metro mfg mfr mgmt " +
    "mil min mkt mktg mod mortg mr mrs ms mun mut nat negl no nos nw off op ord org pac par pat pers pharm pharms phil plan pol prac " +
    "pres priv prob probs proc prod prof prop props prot psych pub q ref refin reg rehab rel relig rep reprod res resol resp rest ret rev " +
    "rsch rts ry sav sch scis sci sec secs sen serv servs soc socio sol spec sr st stat std stud sup supp sur svc svcs sys tchr tech techs tel " +
    "telecomm telecomms temp tp tr trans transp trib twp unif univ urb util utils va vill vol wash wk wkly " +
    "ala ariz ark cal colo conn del fla ga haw ill ind kan ky la mass md me mich minn miss mo mont neb nev okla or pa tenn tex vt wis wyo " +
    "jan feb mar apr jun jul aug sept oct nov dec compl mot br ans opp decl dep ex exs tr pl pls labs cos entm gmbh llc llp lp machs mfrs indus props enters bancorp " +
    "accts admins amends anns archs assn assns assocs auths bancorps bds bldgs chas chems cmtys cntys colls comms " +
    "condos confs constrs coops corps corrs ctrs depts devs distribs dists divs econs edw elecs elect " +
    "ents equips examrs exchs execs fedns fins founds gens geo groc grocs grps hosps imps indems " +
    "insts invest invs jas jos litigs locs mags mfgs mgmts mkts mortgs morts muns ne " +
    "negot nurs orgs partn petrochem petrol phys physics plas pro profs progs projs prots " +
    "provs pts publ pubs r regs regul rels retire robt rsrv schs se shp socs " +
    "stats subcomm supps survs sw syss theol thos tpk transcon transps trs univs veh vehs " +
    "vols wareh whol wm",
);
