import assert from "node:assert/strict";
import type { Grade } from "../../../server/src/core/conferral/conferral.ts";
import { conferralOf, motionWith } from "./paper.ts";

/** Accounts of the conferral in many hands: those under a heading of their own, and those told in the background. */
interface Accounts {
  readonly certified: readonly string[];
  readonly told: readonly string[];
}

const accounts: Readonly<Record<Exclude<Grade, "not-required">, Accounts>> = {
  missing: {
    certified: [
      "Counsel will confer with Defendant's counsel and will supplement this certificate.",

      "D. Kan. Rule 37.2 requires counsel to confer before a discovery motion is filed.",
      "The parties conferred at their Rule 26(f) planning conference on February 5, 2024, by telephone.",
      "Counsel spoke by telephone with the magistrate judge's chambers on June 3, 2024, about this motion.",
      "> On June 3, 2024, Ms. Quist and Mr. Vance spoke by telephone about Request No. 4.",
      "<!-- On June 3, 2024, Ms. Quist and Mr. Vance spoke by telephone about Request No. 4. -->",
      "On June 3, 2024, the parties discussed settlement by telephone without success.",
      "Plaintiff did not confer with Defendant before filing this motion because the discovery deadline is tomorrow.",
      "Rule 37(a)(1) requires that the movant certify that it has in good faith conferred or attempted to confer. Plaintiff is entitled to the documents.",
    ],
    told: [
      "The technician went up to Salina on July 5, 2022, and came up to the plant on July 6. He did his best.",
      "None of the steps in the manual was taken. The dealer thought better of it and left. Nobody expected the freezer to fail.",
      "The dealer did nothing. Nobody called back. Plaintiff threw the stock away.",
      "Plaintiff's broker communicated with the carrier about the loss on July 9, 2022, by telephone.",
      "The operator sat at the console and could not connect the sensor. A session of training was held on June 1, 2022.",
      "Defendant's lawyers have said that they cannot certify that the search was complete, or say when the conference room was cleared.",
      "Given that the drivers have returned one call in ten months, it would be unfair to make Plaintiff look for them.",

      "On April 18, 2024, Ms. Quist, counsel for Plaintiff, and Mr. Vance, counsel for Defendant, met by Zoom and discussed the withheld photographs. Plaintiff filed a motion to compel them; the motion described the meeting and was sustained.\n\nDefendant's responses to the third set of interrogatories, the subject of this motion, came on June 20, 2024.",
      "The first of these quarrels was over the drawings. Ms. Quist rang Mr. Vance, counsel for Defendant, on May 13, 2024, and they talked about who held them. Plaintiff moved for sanctions. The Court denied the motion.",
      "Counsel for Plaintiff and counsel for Defendant spoke by telephone on May 20, 2024, about the invoices. The requests that are at issue here were served on May 23, 2024, and Defendant has answered none of them.",
      "Ms. Lund never attended any meeting where the contract was discussed, and she has seen no opinion or memorandum of counsel.",
      "Mr. Abbott did not attend a session in which the lawyers of the company explained the recall.",
      "Request 2 asks for the name of the man who wrote down the temperatures, and Request 3 for the log that the night crew wrote up.",

      "On March 3, 2024, before any discovery was served, Ms. Quist and Mr. Vance talked on the telephone about how electronically stored information would be produced.",
      "Defendant's certificate in support of its own motion says that Mr. Vance called Ms. Quist on April 10, 2024. That call was about the protective order.",
      "The parties' lawyers met at the plant on May 2, 2024, for the inspection. The compressor was photographed.",
      "Counsel appeared before Judge Birzer by telephone on June 3, 2024. She heard both sides on the logs and told Plaintiff to file this motion.",
      "Ms. Quist e-mailed Defendant's responses to Plaintiff's expert on May 10, 2024, and he telephoned her on May 12.",
      "By e-mail of May 6, 2024, counsel for Defendant transmitted its objections. They are Exhibit B.",

      "Counsel for Plaintiff called counsel for Defendant on June 3, 2024 to request more time to respond to the motion to dismiss. He agreed.",
      "On June 3, 2024, Ms. Quist telephoned Mr. Vance about a continuance of the trial. He had no objection.",
      "The Rule 26(f) conference took place by video on March 4, 2024. Ms. Quist and Mr. Vance attended. They talked about the service logs, and Mr. Vance said that they would be produced by May 1, 2024.",
      "Defendants may say that Plaintiff did not confer before filing. But Defendants had been ordered to answer by a date certain. In any event the rule speaks of disputes, and there is no dispute about an order.",
      "Defendant will no doubt complain that nobody called its counsel first. The complaint is misplaced: Rule 37.2 governs disputes over discovery, not disobedience of an order.",
      "Plaintiff expects Defendant to argue that no conference was held. Defendant has refused to answer for six months.",
      "It may fairly be said that nobody picked up the telephone. The order was plain, and Defendant ignored it.",
      "Plaintiff recognizes that D. Kan. Rule 37.2 speaks of conferring, and that it has not done so here. The duty to obey an order does not depend upon reminders from one's adversary.",
      "Ahead of its own motion for a protective order, Defendant's counsel called Ms. Quist on April 20, 2024, and they talked about confidentiality. That motion was granted.",
      "The parties' Rule 26(f) report, filed after counsel conferred by telephone on March 4, 2024, says that all documents would be produced.",
      "Plaintiff's expert spoke with the manufacturer by telephone on May 14, 2024, about the compressor.",
      "On May 14, 2024, the magistrate judge held a telephone conference with counsel and discussed Request Nos. 4-9.",

      "On July 5, 2022, Plaintiff's plant manager called Defendant's dispatcher and asked for a technician. They spoke again on July 6, 2022. Plaintiff e-mailed photographs to Defendant on July 7, 2022.",
      "Plaintiff's witness, Lena Holm, testified that she met with the technician on July 6, 2022, and discussed the compressor. (Holm Dep. 14:2.)",
      "The Court held a telephone status conference with counsel on June 3, 2024, and discussed the schedule.",
      "Defendant served its responses by e-mail on May 6, 2024, and counsel for Defendant later e-mailed its privilege log.",
      "At the scheduling conference on March 1, 2024, counsel discussed the timing of document production with the Court.",
      "Plaintiff's counsel called the Clerk's office on June 3, 2024, and spoke by telephone with a deputy clerk about the deadline.",
      "Before suit, counsel for Plaintiff sent Defendant a demand letter on August 1, 2022, and the parties met on September 9, 2022, to discuss payment.",
      "In 2023 Defendant moved for a protective order. Counsel conferred by telephone on March 3, 2023, before that motion was filed, and it was denied. (Doc. 22.)",
      "Mr. Holm, the service manager, called Plaintiff on July 5, 2022, and spoke with the plant manager about the compressor. He e-mailed a report the next day. (Doc. 1 ¶ 14.)",
      "Counsel for Defendant took the deposition of Ms. Lund on May 1, 2024. She said that she had talked with her lawyer by telephone the day before about the logs.",
    ],
  },
  conclusory: {
    certified: [
      "I, Nora Quist, state that I have endeavored to persuade opposing counsel to make the production without the Court's help and that my endeavors have not succeeded.",
      "Consistent with the letter and spirit of D. Kan. Rule 37.2, Plaintiff has exerted every reasonable effort toward compromise.",
      "Brandt says that Plaintiff did not confer. That is not so. The lawyers have communicated on this subject more than once, always in good faith, and have simply reached the end of the road.",
      "The lawyers communicated about these matters on several occasions but could not come to terms.",

      "Counsel have exhausted informal means of resolving the matters presented here.",

      "Pursuant to Local Rule 37.2, counsel have conferred and been unable to resolve the issues set forth herein.",
      "Movant, by counsel, certifies a good faith effort to confer prior to the filing of this Motion.",
      "All reasonable efforts to resolve this matter have been exhausted.",
      "I tried in good faith to work this out with the other side before I filed.",

      "The undersigned certifies that counsel conferred in good faith before filing this motion but could not resolve the dispute.",
      "Plaintiff has complied with D. Kan. Rule 37.2 and has made reasonable efforts to confer with opposing counsel.",
      "Pursuant to Fed. R. Civ. P. 37(a)(1), Plaintiff certifies that it has in good faith attempted to resolve this matter without court action.",
      "Plaintiff's counsel met and conferred with Defendant's counsel in an effort to resolve the issues presented by this motion. Those efforts failed.",
      "Despite diligent efforts, the parties have been unable to reach an agreement on the discovery at issue.",
      "Numerous good-faith attempts to resolve this discovery dispute have been unsuccessful.",
      "Counsel for the movant has conferred with counsel for the opposing party about the subject of this motion in a good-faith effort to resolve it, and no agreement could be reached.",
      "Plaintiff has made repeated good faith efforts to obtain this discovery without court intervention. Those efforts have been unsuccessful.",
      "This certifies compliance with D. Kan. Rule 37.2.",
      "Counsel has fully complied with the meet-and-confer requirements of this Court before filing.",
    ],
    told: ["The parties have conferred in good faith and cannot agree."],
  },
  "letter-only": {
    certified: [
      "Ms. Quist sent a letter to Mr. Vance on May 20, 2024, and there was no answer. Given the way in which Mr. Vance conducts this case - he has returned one call in ten months - it would have been pointless to do more.",

      "On May 21, 2024, counsel for Plaintiff gave written notice to counsel for Defendant that this motion would be filed if the logs were not produced.",
      "Plaintiff's counsel has written Defendant's counsel three times, on May 6, May 10, and May 20, 2024. Copies are attached.",
      "By letter of May 6, 2024, Plaintiff's counsel asked Defendant's counsel to call her about Request No. 4. He did not call; on May 10, 2024, he wrote that the objections would stand.",
      "Plaintiff sent Defendant a Rule 37 letter on May 6, 2024. See Ex. 3. Defendant ignored it.",
      "The parties' counsel traded e-mails about Request Nos. 4-9 on May 6, 7, and 9, 2024, but could not bridge the gap.",
      "On May 6, 2024, counsel requested by e-mail that Mr. Vance be available for a telephone conference. Mr. Vance replied by e-mail that he saw no need for one.",

      "On June 3, 2024, Ms. Quist e-mailed Mr. Vance asking for a call about Request No. 4. She wrote again on June 7, 2024. Mr. Vance did not answer.",
      "On June 3, 2024, counsel for Plaintiff notified counsel for Defendant by e-mail that Plaintiff intended to file this motion.",
      "The parties exchanged letters on May 20 and May 28, 2024, about Request Nos. 4-9.",
      "Plaintiff's counsel wrote to Defendant's counsel on May 20, 2024, identifying the deficiencies in the responses to Request Nos. 4-9 and asking for supplementation. Defendant's counsel responded by letter on May 28, 2024, refusing.",
      "In a good faith effort to resolve this dispute, counsel sent a golden rule letter on May 20, 2024.",
      "A deficiency letter was sent to Mr. Vance on May 20, 2024. He replied on May 22, 2024, by e-mail that Defendant stands on its objections.",
      "Counsel exchanged several e-mails in May 2024 regarding Request No. 4 but reached no agreement.",
      "Ms. Quist faxed a letter to Mr. Vance on May 20, 2024. No other contact was made.",
      "Counsel for Plaintiff certifies that she has in good faith conferred with counsel for Defendant by letter dated May 20, 2024, and e-mail dated May 29, 2024.",
      "On May 20, 2024, Ms. Quist wrote to Mr. Vance about Request No. 4. Given his reply, a call would have been futile.",
      "Plaintiff's counsel sent emails to Defendant's counsel on May 3, May 8, May 15 and May 22, 2024, each setting out why the objections to Request Nos. 4-9 were improper. Defendant's counsel responded to two of them.",
      "On May 20, 2024, counsel for Plaintiff mailed a detailed letter to counsel for Defendant. On May 31, 2024, having received no response, counsel sent a second letter by certified mail.",
      "See Exhibit D (letter of May 20, 2024, from Ms. Quist to Mr. Vance) and Exhibit E (his reply of May 27, 2024). The parties thus conferred in good faith.",
      "Counsel corresponded by e-mail between May 20 and June 3, 2024, regarding the service logs, and Mr. Vance's last e-mail said that nothing more would be produced.",
      "Ms. Quist texted Mr. Vance on June 3, 2024, about Request No. 4. He texted back that he would check.",
    ],
    told: [
      "Three letters passed between counsel. Ms. Quist's of May 14, 2024 set out what was wanting. Mr. Vance's of May 24 said that nothing was.",

      "Upon receiving the objections, Plaintiff's counsel e-mailed Defendant's counsel on May 14, 2024, and asked him to withdraw them. He declined by return e-mail.",

      "On May 20, 2024, counsel for Plaintiff wrote to counsel for Defendant and asked for the service logs. There was no answer.",
      "The requests were served on April 1, 2024. On May 13, 2024, the undersigned wrote counsel for Defendant, explaining why the objections fail. (Ex. C.) Counsel for Defendant never replied.",
    ],
  },
  futility: {
    certified: [
      "Plaintiff concedes that its counsel did not consult with Brandt's. Brandt's position was stated to the Court on March 4 and repeated in its brief of April 9. Positions so often proclaimed are not abandoned over the telephone.",
      "None of the usual steps was taken here. Mr. Vance has been sanctioned twice for lying about such conversations. No prudent attorney would have another with him, and none would expect it to bear fruit.",
      "No effort to resolve the dispute was made. Brandt's counsel wrote in the notice itself that the date would not be moved. It is difficult to imagine a plainer announcement that a call would be unwelcome.",
      "Plaintiff's attorneys held no conference with Brandt's attorney on these requests. He has not filed a paper since January, and his telephone is disconnected. A conference with him would have been a monologue.",
      "Plaintiff's counsel did not pursue the matter with Brandt's counsel. In her judgment nothing would have come of it.",
      "Counsel for Plaintiff did not speak with counsel for Defendant. Since last October Brandt has changed lawyers three times. The first never returned a call, the second was disbarred, and the third has written to say that he is not authorized to agree to anything. A lawyer who may not agree has nothing to confer about.",
      "There was no meet and confer. Brandt's counsel stormed out of the inspection on May 8 after shouting at Plaintiff's expert, and the parties are no longer on speaking terms. Further discussion would only have inflamed matters.",
      "Counsel refrained from calling. The last time that she did so, on another matter, she was cursed at for a quarter of an hour, and she does not propose to repeat the experience.",
      "Counsel cannot certify that a conference took place. With the history of this case before it, Plaintiff saw no prospect that sixty topics would become ten by conversation, and it did not hold one.",
      "It has not conferred with Brandt about this motion. Its president tore up the order in front of a deputy. There comes a point at which good faith is not advanced by another entreaty.",
      "The duty to confer should be excused. If a judge's signature does not move Brandt, neither will a courteous e-mail from Plaintiff's lawyer. For that reason none was sent and no call was placed.",
      "A movant talks to the other side first. Plaintiff has not done so. Mr. Vance returned the last three envelopes unopened. A discussion requires someone on the other end who is willing to discuss.",

      "The undersigned has not contacted Mr. Vance. His client has defied two orders; a third request from counsel would fare no better.",
      "The undersigned submits that the requirement to confer should be excused since it would not have led to a resolution.",

      "Plaintiff's counsel has not spoken with Mr. Vance about the logs. He told the Court that he would not produce them, and there is nothing for counsel to add.",
      "Counsel judged that a call would only have provoked another quarrel, and made none.",
      "Since Defendant's counsel withdrew, Defendant has had nobody with whom Plaintiff could usefully confer.",
      "In light of Defendant's history of delay, no further attempt at informal resolution would bear fruit.",
      "Counsel did not waste another hour upon a lawyer who answers every question with an insult.",

      "Rule 37.2's purpose would not be served by one more conversation with a lawyer who has been sanctioned twice, and Plaintiff did not have one.",
      "Defendant may say that it would have met. It had said the opposite in three letters, and Plaintiff, which saw no use in asking again, did not call.",
      "It would have been an exercise in futility to call Mr. Vance yet again.",
      "Plaintiff did not attempt to confer because Mr. Vance has, in the past, hung up on Plaintiff's counsel and refused to discuss discovery.",
      "Conferral is excused where, as here, it would be useless. Defendant has disobeyed two orders.",
      "Defendant's position is well known, and there is no point in asking for it again.",

      "Plaintiff did not confer with Defendant before filing. Defense counsel has never once changed a position in this case, and a call would have accomplished nothing.",
      "Any further attempt to confer would be a waste of time given Defendant's conduct.",
      "Because Mr. Vance has made clear that he will not discuss discovery with Plaintiff's counsel, counsel did not contact him about this motion.",
      "Conferring would have been an empty formality. Defendant has ignored every deadline.",
      "Counsel should be excused from conferring, since nothing would be gained by another conversation with Mr. Vance.",
      "Given the parties' history, Plaintiff submits that a conference would serve no useful purpose and none was held.",
      "Plaintiff acknowledges D. Kan. Rule 37.2. Defendant has, however, refused every request for cooperation in this case since it was filed, and Plaintiff had no reason to believe that a conference would have yielded a different result.",
      "The movant was not required to engage in a useless exercise. Defendant's counsel announced at the last deposition that he would never agree to produce the logs, and so no conference was sought.",
      "No conference was held. One would have been pointless.",
      "In view of the animosity between counsel, conferring was not attempted; it would not have been productive.",
      "Plaintiff did not reach out to Defendant's counsel because prior attempts in this case to resolve discovery issues have been met with hostility.",
    ],
    told: [
      "Plaintiff's counsel has not discussed the requests with counsel for Defendant. To telephone a man who has announced that he will not listen is to waste two people's morning.",
      "No attempt was made to confer. Mr. Vance has said in open court that he would sooner be disbarred than produce the recipe, and counsel takes such statements seriously.",

      "Dr. Lund has never attended a meeting of the board at which compressors were discussed; he has read one memorandum of counsel and nothing else. Plaintiff's counsel did not confer with counsel for Defendant, since it would have been futile.",

      "What would have been the use of calling? Defendant had just told the Court that it would go to jail before it gave up the logs.",

      "No one from Plaintiff's side called Mr. Vance before this motion was made. He has told us, more than once, not to.",

      "Defendant may say that Plaintiff did not confer before filing. A call would have been pointless, because Defendant has disobeyed two orders.",
    ],
  },
  incomplete: {
    certified: [
      "Ms. Quist was unable to speak with Mr. Vance on June 3, 2024, when she telephoned about Request No. 4.",

      "On June 3, 2024, Nora Quist, for Plaintiff, and Peter Vance, for Defendant, spoke by telephone regarding RFP Nos. ______. They could not agree.",
      "Ms. Quist and Mr. Vance met by Zoom on June 3, 2024, to discuss Interrogatory Numbers [numbers]. They remain apart.",
      "On June 3, 2024, Ms. Quist telephoned Mr. Vance as to RFPs #___ and #___; no agreement was reached.",

      "Ms. Quist and Mr. Vance were to speak by telephone on June 3, 2024. Mr. Vance did not call in.",

      "On June 3, 2024, I went to Mr. Vance's office to talk about the missing logs, and was told that he would not see me.",

      "Counsel met and conferred on May 14, 2024, by video. The parties were not able to resolve their differences concerning Request No. 4.",
      "On May 14, 2024, Ms. Quist and Mr. Vance spoke by phone. The parties remain at an impasse.",
      "On [date], Ms. Quist and Mr. Vance spoke by telephone about Request No. 4, which Mr. Vance considers overbroad.",
      "On May 14, 2024, a call took place in which Defendant's objections to Request Nos. 4-9 were reviewed one by one. Defendant would not withdraw any.",
      "Shortly before this motion was filed, counsel for Plaintiff and counsel for Defendant discussed Request No. 4 by phone, and Defendant refused to produce the logs.",
      "Nora Quist conferred with Peter Vance on May 14, 2024, about the thermostat readings and the maintenance subcontract.",
      "Counsel for Plaintiff telephoned counsel for Defendant on May 14, 2024. He was not in, and she left word for him to call.",
      "On May 14, 2024, Ms. Quist advised Mr. Vance over the telephone that, unless documents were produced by May 17, Plaintiff would file a motion to compel.",

      "On June 3, 2024, Ms. Quist left Mr. Vance a voicemail about Request No. 4. He has not responded.",
      "Ms. Quist called Mr. Vance twice on June 3, 2024, and left messages both times about Request No. 4. There was no response.",
      "Counsel for Plaintiff called counsel for Defendant on June 3, 2024, but the call went unanswered.",
      "A telephone conference was held on June 3, 2024, at which Request Nos. 4 through 9 were discussed. No agreement was reached.",
      "The parties spoke by telephone on June 3, 2024, about Request No. 4.",
      "Counsel conferred by telephone on June 3, 2024, regarding Request Nos. 4-9.",
      "Ms. Quist and Mr. Vance recently spoke by telephone about Request Nos. 4-9. Mr. Vance maintained his objections.",
      "After the hearing, Ms. Quist and Mr. Vance met in the hallway and discussed Request No. 4.",
      "On June 3, 2024, Ms. Quist sent Mr. Vance a letter about Request No. 4. Later, they spoke by telephone about the same request, without success.",
      "On June 3, 2024, Ms. Quist conferred with Mr. Vance about Request Nos. 4-9. He stood on the objections.",
      "On June 3, 2024, counsel for Plaintiff discussed Request No. 4 with counsel for Defendant, who declined to produce the logs.",
      "On June 3, 2024, Ms. Quist and Mr. Vance spoke by telephone about the discovery dispute but were unable to resolve it.",
      "On June 3, 2024, counsel for Plaintiff and counsel for Defendant held a telephone conference. They were unable to agree, and this motion followed.",
      "On June 3, 2024, Ms. Quist telephoned Mr. Vance regarding the matters raised in this motion. No resolution was reached.",
      "Ms. Quist sent Mr. Vance a letter on May 20, 2024, about Request Nos. 4 and 5. On June 3, 2024, Ms. Quist and Mr. Vance spoke by telephone for ten minutes. They did not reach agreement.",
      "On June 3, 2024, Ms. Quist called Mr. Vance and told him that Plaintiff would move to compel. Mr. Vance thanked her for the call.",
      "On June 3, 2024, counsel for Plaintiff advised counsel for Defendant by telephone that this motion would be filed.",
      "On June 3, 2024, counsel for Plaintiff attempted to telephone counsel for Defendant regarding Request No. 4 but was unable to reach him.",
      "Plaintiff's counsel made several phone calls to Mr. Vance in May and June of 2024 and left voicemails about Request No. 4, none of which were returned.",
      "Plaintiff's counsel spoke with Mr. Vance on June 3, 2024, about Request Nos. 4-9.",
      "A meet-and-confer was conducted on June 3, 2024. The topics were Request Nos. 4 and 9. Agreement could not be reached.",
      "On June 3, 2024, the parties met and conferred regarding Request Nos. 4 through 9.",
      "Counsel for the parties conferred by telephone last week regarding Request Nos. 4-9 and were unable to agree.",
      "On June 3, 2024, counsel for Plaintiff, Nora Quist, and counsel for Defendant, Peter Vance, met by Zoom in a good faith effort to resolve the issues in this motion. No agreement was reached.",
      "Nora Quist spoke to Peter Vance by telephone on June 3, 2024, concerning Defendant's discovery responses. The call was not productive.",
      "On June 3, 2024, it was explained by telephone that the service logs were relevant, and it was answered that they would not be produced.",
      "By telephone on June 3, 2024, Ms. Quist let Mr. Vance know that Plaintiff would be filing a motion to compel on Request No. 4.",
      "Ms. Quist informed Mr. Vance on June 3, 2024, that the responses to Request Nos. 4-9 were deficient and that a motion would be filed. Mr. Vance acknowledged receipt.",
    ],
    told: [
      "During the break, counsel stepped into the hallway. Ms. Quist, for Plaintiff, told Mr. Vance, for Defendant, that the logs were missing. Mr. Vance said that they were all that there was.",
      "Ms. Quist telephoned Mr. Vance, counsel for Defendant, on June 3, 2024. His assistant promised that he would ring her back. He never did.\n\nRequest 4 asks for the logs. The response says that they are confidential. The answer is no answer.",

      "The requests were served on April 1, 2024. The undersigned has talked with counsel for Defendant by phone about Request Nos. 4-9 more than once, to no avail.",
    ],
  },
  adequate: {
    certified: [
      "Counsel for Plaintiff communicated with counsel for Defendant by telephone on June 3, 2024, about Request No. 4, which he would not answer.",
      "In a session by Zoom on June 3, 2024, Ms. Quist and Mr. Vance, counsel for Defendant, debated the redactions in the service file.",

      "1. **May 14, 2024**\n\n   Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone about Request Nos. 4 and 9.\n\n2. **May 21, 2024**\n\n   Mr. Vance wrote that Request No. 9 would be answered.",
      "- **May 14, 2024**\n\n  Ms. Quist called Mr. Vance, counsel for Defendant, and they talked about Request No. 4.\n\n- **May 21, 2024 (e-mail)**\n\n  Mr. Vance declined.",
      "**Tuesday, May 14, 2024**\n\nMs. Quist called Mr. Vance, counsel for Defendant, and they talked about Request No. 4.\n\n**Tuesday, May 21, 2024**\n\nMr. Vance declined by e-mail.",

      "Nora Quist for Plaintiff and Peter Vance for Defendant discussed, by Zoom, on June 3, 2024, the adequacy of the search for e-mail.",
      "Counsel for the movant telephoned counsel for the respondent on June 3, 2024. They disagree whether the tax returns are discoverable.",
      "Following a letter of May 20, 2024, to which there was no reply, the undersigned dropped in on Mr. Vance at his office on June 3, 2024. They discussed whether the logs exist. He did not know.",

      "Twice, on June 3 and June 7, 2024, I went to Mr. Vance's office to talk about the missing logs, and twice I was told that he would not see me.",
      "As agreed in an exchange of e-mails on June 1, 2024, Ms. Quist and Mr. Vance got on a Webex on June 3 and took up the three categories of documents one at a time.",
      "**1. Telephone conference of June 3, 2024.** Present were Nora Quist and Lee Park for Plaintiff and Peter Vance for Defendant. **2. Subjects.** The service logs; the repair invoices; the depositions of the technicians. **3. Result.** None.",
      "Ms. Quist (for Alder Creek) and Mr. Vance (for Brandt) conferred via Teams on June 3, 2024; reached agreement on the invoices; and remained divided on the logs.",
      "At the close of the June 3, 2024 deposition of Carl Abbott the undersigned and Mr. Vance remained in the room and went over what was still owed under Request Nos. 3 and 4.",

      "Our associate telephoned the staff attorney for Defendant on June 3, 2024, concerning the redactions in the service file. He answered that they protect trade secrets.",
      "On June 3, 2024, the plaintiff's associate counsel and the defendant's staff attorney met in the corridor of the courthouse. They went over the redactions in the service file for an hour.",
      "Defendant's lawyer and I met face to face after the deposition of May 21, 2024, and he said that the repair invoices had been thrown away.",
      "A video meeting set for May 21, 2024 was missed by Mr. Vance, and so was a second one on May 24, 2024, though he had accepted both invitations.",
      "Counsel certify that they complied with D. Kan. Rule 37.2 as follows. *First conference.* On May 14, 2024, at 10:00 a.m., Nora Quist and Peter Vance conferred by telephone for twenty-five minutes. They discussed Request No. 4. *Second conference.* On May 22, 2024, they conferred by telephone again. Mr. Vance reported that his client would not budge.",
      `**Participants.** Nora Quist for Plaintiff; Peter Vance for Defendant.

**Date and manner.** May 14, 2024, by telephone.

**Subjects.** Request Nos. 4, 5 and 9.

**Result.** No agreement.`,
      "The undersigned, Nora Quist, and Peter Vance, attorney for Defendant, talked face-to-face following the May 14, 2024 deposition of Mr. Holm regarding the unproduced thermostat readings. Mr. Vance said that they had been overwritten.",
      "On May 14, 2024, counsel had a productive phone call: Quist for Plaintiff, Vance for Defendant. They resolved Request Nos. 1-3. They remain at odds over Request No. 4.",
      "After Plaintiff sent a golden rule letter on May 6, 2024, Mr. Vance telephoned Ms. Quist on May 9, 2024. He maintained that the photographs were work product. She disagreed and cited authority. They spoke once more on May 13, 2024, with the same result.",
      "Defense counsel and I met via Zoom on May 14, 2024. I asked why Interrogatory 6 had not been answered. He stated that his client had no records. I offered to accept an affidavit. He declined.",
      "Plaintiff's counsel conferred with Defendant's counsel by telephone on May 14, 2024 regarding the subject subpoena to First Bank, and counsel could not agree on its scope.",
      "Ms. Quist left voicemail messages for Mr. Vance on May 14 and May 17, 2024, requesting a conference on Request Nos. 4-9, and sent follow-up e-mails on May 15 and May 20. Mr. Vance has never responded.",
      "Plaintiff proposed a Zoom conference for May 14, 2024, and circulated a link. Ms. Quist joined at the appointed time; Mr. Vance did not. She telephoned his office on May 15, 2024, and was told he was traveling.",
      `1. May 6, 2024 — letter from Ms. Quist to Mr. Vance itemizing the deficiencies.
2. May 9, 2024 — telephone conference, Ms. Quist and Mr. Vance; discussed Requests 4, 5, and 6.
3. May 13, 2024 — e-mail from Mr. Vance declining to supplement.`,
      "On 14 May 2024 counsel for the plaintiff (N. Quist) rang counsel for the defendant (P. Vance) and the two debated whether the maintenance subcontract is within Defendant's control.",
      "The parties, through Nora Quist and Peter Vance respectively, held a meet and confer by Microsoft Teams on May 14, 2024. Plaintiff explained the relevance of the warranty claims from other customers; Defendant responded that only claims on the same model were relevant.",

      "Undersigned counsel certifies that on June 3, 2024, she conferred by telephone with Peter Vance, counsel for Defendant, regarding Request Nos. 4-9. No agreement was reached.",
      "Pursuant to D. Kan. Rule 37.2, counsel for the parties met and conferred via videoconference on June 3, 2024. Participating were Nora Quist for Plaintiff and Peter Vance for Defendant. The parties discussed the compressor service logs and the privilege log. Defendant stood on its objections.",
      `- 6/3/24: Call between N. Quist and P. Vance (35 min.). Discussed RFP 3-6.
- 6/10/24: Follow-up call, same participants. Impasse on RFP 3.`,
      `1. *Telephone call, June 3, 2024* (Quist and Vance): RFP 4 and 5. Mr. Vance offered three years of records.
2. *E-mail, June 5, 2024* (Quist to Vance): declined.`,
      "On June 3, 2024, I telephoned Mr. Vance, and we talked for half an hour about the missing service records. He said they had been destroyed; I asked for a declaration.",
      "Ms. Quist attempted to reach Mr. Vance by phone on June 3, 5 and 7, 2024, leaving a voicemail each time about Request No. 4. None was returned.",
      "Plaintiff's counsel left a voicemail for Defendant's counsel on June 3, 2024. On June 6, 2024, she sent an e-mail asking for a call. Neither was answered.",
      "Counsel for both sides talked by telephone on June 3, 2024, about Request No. 4, and could not agree.",
      "Counsel met in person at Mr. Vance's office on June 3, 2024. Ms. Quist went through each of Request Nos. 4, 5 and 9, and Mr. Vance explained why he would not produce the maintenance contracts.",
      "On June 3, 2024, during a Zoom conference, counsel for Plaintiff (Nora Quist) and counsel for Defendant (Peter Vance) discussed the scope of Request No. 4. They resolved Request No. 5.",
      "On June 4, 2024 the undersigned and opposing counsel spoke over the phone concerning the overbreadth objection to Request No. 7.",
      "A discovery conference between counsel took place by telephone on June 3, 2024. Nora Quist represented Plaintiff, and Peter Vance represented Defendant. They went over the objections to Request Nos. 2 and 3.",
      "I certify that I met with Peter Vance, Defendant's lawyer, on June 3, 2024, after the deposition of Mr. Holm, and that we discussed the missing compressor invoices for twenty minutes without agreeing.",
      "On June 3, 2024, Ms. Quist sent Mr. Vance a letter about Request Nos. 4 and 5. On June 10, 2024, the two spoke by telephone about those requests. Mr. Vance would not withdraw the burden objection.",
      "Counsel have conferred in good faith. By e-mail of May 20, 2024, Ms. Quist raised Request No. 4. A telephone conference followed on May 28, 2024, in which Ms. Quist and Mr. Vance discussed the request; Mr. Vance maintained that the request was overbroad.",
      "Before filing, Plaintiff's counsel conferred with Defendant's counsel by video on May 30, 2024. Defendant's counsel took the position that the repair logs are work product. Plaintiff's counsel offered a two-year limit. Defendant declined.",
      "On June 3, 2024, Nora Quist telephoned Peter Vance. Mr. Vance agreed to supplement Request No. 2 but refused to produce text messages of the service technicians.",
      `| Date | Method | Attendees | Topics |
|---|---|---|---|
| 6/3/2024 | Phone | Quist, Vance | RFP 4, 5 |
| 6/7/2024 | Email | Quist to Vance | RFP 4 |`,
      `**June 3, 2024 (telephone).** Ms. Quist and Mr. Vance discussed Request No. 4.

**June 10, 2024 (e-mail).** Mr. Vance confirmed that Defendant would not produce the logs.`,
      `### June 3 call

Ms. Quist and Mr. Vance spoke for thirty minutes. They discussed Request No. 4 and the protective order.`,
      "On or about June 3, 2024, counsel for Plaintiff called counsel for Defendant to discuss Request Nos. 4 through 9. Counsel for Defendant responded that the objections would stand.",
      "The parties' attorneys, Nora Quist and Peter Vance, held a forty-minute Teams meeting on June 3, 2024, on the subject of Interrogatory No. 8 and the adequacy of the verification.",
      "Movant states that its counsel, Nora Quist, and respondent's counsel, Peter Vance, met face to face on June 3, 2024, to discuss the failure to produce the warranty file.",
      "On June 3, 2024, we had a telephone conversation with Mr. Vance regarding Requests 4, 5 and 6.",
      "My lawyer is nobody; I represent myself. On June 3, 2024 I called Mr. Vance and asked for the freezer log. He told me no. On June 5 I called him again and he hung up.",
      "On June 3, 2024, Ms. Quist called Mr. Vance, who was unavailable; he returned the call on June 4, 2024, and they spoke for fifteen minutes about the redactions in the service file.",
      "Ms. Quist called Mr. Vance on June 3 and again on June 6, 2024; he did not answer either call.",
      "On June 3, 2024, Ms. Quist e-mailed Mr. Vance a Zoom link for June 6. On June 6, 2024, Ms. Quist opened the Zoom meeting and waited half an hour, but Mr. Vance did not join.",
      `The undersigned certifies that the following efforts were made to resolve this dispute without court action:

(a) On May 20, 2024, counsel for Plaintiff (Ms. Quist) sent counsel for Defendant (Mr. Vance) a letter outlining the deficiencies in the responses to Request Nos. 4-9.

(b) On May 28, 2024, Ms. Quist and Mr. Vance participated in a telephone conference lasting approximately forty-five minutes.

(c) During that conference, Mr. Vance agreed to supplement the response to Request No. 9, but maintained his objections to the remaining requests.

(d) On June 6, 2024, Defendant served supplemental responses to Request No. 9 only.`,
      "On May 20, 2024, Plaintiff's counsel emailed defense counsel about the missing service logs. Defense counsel responded the next day and proposed a call. The call took place on May 24, 2024. Defense counsel explained that the logs are held by a vendor; Plaintiff's counsel asked that they be requested. Counsel reconvened by phone on June 4, 2024, and reached an impasse.",
      "Counsel for Plaintiff, Nora Quist, and counsel for Defendant, Peter Vance, have discussed the requests on two occasions. The first was a telephone call on May 28, 2024; the second was a meeting at the courthouse on June 4, 2024. At the first Mr. Vance objected that Request No. 4 was overbroad. At the second Ms. Quist narrowed it to two years. Mr. Vance still refused.",
      "Prior to filing this motion, on June 3, 2024, Plaintiff's attorney Nora Quist had a telephone conversation with Defendant's attorney Peter Vance in which they attempted in good faith to resolve their differences over the time period of Request No. 4. They were unable to do so.",
      "Plaintiff's counsel reached Mr. Vance by telephone on June 3, 2024. In a twenty-minute conversation, the two went through the objections to Request Nos. 4 to 9, and Mr. Vance agreed to withdraw the first but not the others.",
      "The conference required by D. Kan. Rule 37.2 was held on June 3, 2024, via Microsoft Teams. Nora Quist and Lee Park appeared for Plaintiff; Peter Vance appeared for Defendant. Request Nos. 4 and 6 were discussed at length. Defendant's position is that the logs are confidential. Plaintiff's position is that the protective order suffices.",
      "I spoke with defense counsel Peter Vance by phone on June 3, 2024 about Defendant's refusal to produce the driver's cell phone records. We were not able to resolve it.",
      "On June 3, 2024 at 2:00 p.m., counsel for Plaintiff and counsel for Defendant conferred via Zoom regarding Defendant's relevance objections. Counsel for Defendant declined to withdraw them.",
      "Over the course of three telephone conferences, on May 10, May 17, and May 31, 2024, Ms. Quist and Mr. Vance worked through the nineteen requests and narrowed their dispute to Request Nos. 4 and 9.",
      "Plaintiff emailed Defendant's counsel on May 20, 2024, and again on May 24, 2024. Counsel then spoke by telephone on May 29, 2024. Ms. Quist, for Plaintiff, asked for the vendor's invoices; Mr. Vance, for Defendant, said they were not in Defendant's control.",
      "During a June 3, 2024 phone call, Mr. Vance told Ms. Quist that Defendant would not produce the service manuals because they are trade secrets.",
      "As to the efforts to confer: Ms. Quist rang Mr. Vance on 3 June 2024. They discussed whether the compressor had been preserved. He would not say.",
      "On 06/03/2024, Nora Quist (Plaintiff) and Peter Vance (Defendant) met by video to discuss the 30(b)(6) topics. They agreed on Topics 1-4 and disagreed on Topics 5-9.",
      "Plaintiff's counsel has tried repeatedly to speak with Mr. Vance. She called his office on June 3, June 5, and June 10, 2024, and each time was told that he was in a meeting. She left her number with the receptionist each time.",
      "Counsel for Plaintiff attempted to confer with counsel for Defendant by placing telephone calls on June 3 and June 7, 2024. Counsel for Defendant did not return them.",
      "On June 3, 2024, counsel for Plaintiff left a message for Mr. Vance with his legal assistant. On June 5, 2024, a letter followed. On June 11, 2024, counsel left a voicemail. No response was received.",
    ],
    told: [
      "On June 3, 2024, Ms. Quist, counsel for Plaintiff, and Mr. Vance, counsel for Defendant, spoke by telephone about Request No. 4. Mr. Vance stood on the objection. On June 10 Defendant moved to dismiss, and the Court denied the motion.",

      "Between the service of those answers and this motion the lawyers met once. That was on June 3, 2024, at a coffee shop in Emporia. For Plaintiff there was Nora Quist, and for Defendant, Peter Vance. The redactions were gone through one after another.",
      "This was the upshot of a ninety-minute video conference on June 3, 2024, in which Ms. Quist, for Plaintiff, and Mr. Vance, for Defendant, went line by line down the privilege log. Thirty entries came off.",

      "The Rule 26(f) conference took place by video on March 4, 2024. Ms. Quist and Mr. Vance spoke again, by telephone, on June 3, 2024, about the service logs. Mr. Vance said that he had none.",
      "On June 3, 2024, Ms. Quist telephoned Mr. Vance about Request No. 4, asking for an answer before the discovery deadline. He said that there were no logs for the years before 2022.",
      "In an effort to avoid motion practice, counsel for Plaintiff, Nora Quist, contacted Defendant's counsel, Peter Vance, by telephone on May 14, 2024. Ms. Quist pointed out that the response to Request No. 4 did not say whether anything was withheld. Mr. Vance promised an amended response within a week. None came. Ms. Quist called again on May 28; Mr. Vance said that none would be coming.",

      "On June 3, 2024, Plaintiff's counsel, Nora Quist, called Defendant's counsel, Peter Vance, to discuss the objections to Request Nos. 4-9. Mr. Vance said that the logs were with a vendor. They spoke again on June 10, 2024. Nothing was produced.",
      "The parties' dispute crystallized in late May. Nora Quist, for Plaintiff, and Peter Vance, for Defendant, talked by phone on May 29, 2024; Vance insisted that the maintenance contracts were irrelevant, while Quist explained that they fixed who had to service the compressor.",
    ],
  },
};

describe("grades of accounts", () => {
  it("reads a list of labels though one of them is left blank", () => {
    const labels = ["Who: Nora Quist; Peter Vance", "When: __________", "How: telephone", "What: Request Nos. 3 and 4"];
    const { grade, missing } = conferralOf(motionWith(labels.map((label) => `- ${label}`).join("\n")));
    assert.deepEqual([grade, missing], ["incomplete", ["when"]]);
  });

  for (const [grade, { certified, told }] of Object.entries(accounts)) {
    describe(grade, () => {
      for (const account of certified) {
        it(`certificate: ${account.slice(0, 90).replace(/\s+/g, " ")}`, () => {
          assert.equal(conferralOf(motionWith(account)).grade, grade);
        });
      }
      for (const account of told) {
        it(`background: ${account.slice(0, 90).replace(/\s+/g, " ")}`, () => {
          assert.equal(conferralOf(motionWith(account, { heading: null })).grade, grade);
        });
      }
    });
  }

  it("does not change with the line ending", () => {
    for (const [grade, { certified }] of Object.entries(accounts)) {
      for (const account of certified) {
        assert.equal(conferralOf(motionWith(account).replaceAll("\n", "\r\n")).grade, grade, account);
      }
    }
  });

  it("does not change where the paper is typed without Markdown", () => {
    for (const [grade, { certified }] of Object.entries(accounts)) {
      for (const account of certified.filter((one) => /^[A-Z]/.test(one) && !one.includes("\n"))) {
        const paper = motionWith(account)
          .replace(/^---[\s\S]*?---\n+/, "")
          .replace(/^#+ (.*)$/gm, (_all, title) => title.toUpperCase());
        assert.equal(conferralOf(paper).grade, grade, account);
      }
    }
  });
});
