/** Frequent regular verbs of news German, so that their forms are known as verbs; without separable prefixes. */
export const weakVerbs: readonly string[] =
  `achten ahnen aktivieren akzeptieren altern analysieren antworten arbeiten argumentieren atmen äußern bauen beachten beabsichtigen
beanspruchen beantragen beantworten bearbeiten bedauern bedeuten bedrohen bedürfen beeinflussen beenden befassen befinden befragen befreien
befürchten befürworten begegnen beginnen begleiten begründen begrüßen behandeln behaupten behindern beherrschen beklagen bekunden bekräftigen belasten
belaufen belegen beleidigen bemerken bemühen bemängeln benennen benutzen benötigen beobachten berauben berechnen berichten beruhen beruhigen berücksichtigen
beschleunigen beschränken beschuldigen beschweren beschäftigen beseitigen bestimmen bestrafen bestätigen besuchen beteiligen beteuern betonen
betrachten betreuen bewahren bewegen bewerten bewirken bezahlen bezeichnen bezeugen bezweifeln bilden blicken blockieren brauchen buchen
danken dauern debattieren definieren dementieren demonstrieren deuten dienen diskutieren dokumentieren drehen drohen drängen dulden dürsten
ehren eignen einen einigen enden entdecken entfernen enthüllen entlassen entlasten entschuldigen entschärfen entwickeln erfahren erfassen erfolgen erfordern
erfüllen ergänzen erhoffen erhöhen erinnern erklären erlauben erleben erleichtern erläutern ermahnen ermitteln ermorden ermutigen ermöglichen erneuern ernennen
eröffnen erobern erreichen errichten erschüttern ersetzen erstellen erwarten erweitern erwidern erwähnen erzeugen erzielen erzählen existieren
fassen fehlen feiern fertigen festigen feuern finanzieren flüchten folgen folgern fordern fragen freuen funktionieren führen fühlen fügen fürchten
fördern garantieren gedenken gefährden gehören genehmigen gestalten gestatten gewähren gewährleisten glauben gratulieren gründen gucken handeln hassen
heilen heizen hindern hoffen holen horchen hören informieren interessieren investieren irren jubeln kandidieren kaufen kehren klagen klappen klären klettern
knüpfen kommentieren kommunizieren konkurrieren konstatieren kontern kontrollieren konzentrieren kosten kriegen kritisieren kämpfen kündigen kürzen
lagern landen lauern lauten leben legen lehnen lehren leisten leiten lenken lernen liefern loben lohnen lockern locken lösen löschen machen mahnen meinen
melden merken mieten mildern missbrauchen misshandeln mitteilen mutmaßen nachdenken nutzen nähern nötigen offenbaren opfern ordnen orten organisieren
passen passieren planen platzen plädieren plündern pochen posten prognostizieren protestieren prophezeien präsentieren prüfen publizieren quittieren rasen
rauben reagieren realisieren rechnen rechtfertigen reden reduzieren regeln regieren rudern regnen schneien reichen reisen relativieren reparieren resultieren retten richten
rügen räumen rücken rühren sagen sammeln sanieren schaden schalten schauen scheitern schenken scheuen schicken schildern schimpfen schlussfolgern schmecken
schulden schwächen schätzen schützen setzen sichern siegen signalisieren sorgen spalten sparen sperren spielen spotten sprengen spüren stabilisieren stammen
stapeln starten stationieren stellen steuern stiften stimmen stocken stoppen stornieren strafen stranden streben streiken streuen studieren stärken
stören stürmen stürzen stützen suchen tadeln tagen tauschen teilen telefonieren testen tippen toben trauern trauen trennen töten unterbreiten unterrichten
unterstellen unterstreichen unterstützen untersuchen urteilen verabschieden verachten verantworten verarbeiten verbessern verbreiten verdeutlichen verdienen
verdächtigen vereinbaren verfolgen verfügen vergleichen verhaften verhandeln verhindern verhängen verkaufen verkünden verlangen verlassen verlauten verletzen
verlängern vermeiden vermelden vermissen vermuten vermitteln vernehmen verneinen vernichten veröffentlichen verpflichten verraten verringern versagen
versammeln verschieben verschärfen versichern versorgen verspotten verstärken versuchen verteidigen verteilen vertrauen verursachen verurteilen verwalten
verweigern verwenden verwirklichen verwundern verändern verzichten verzögern verüben vollenden wachen wagen wandern warnen warten wechseln wecken wehren
weigern weinen werten wetten wettern wiederholen wirken wohnen wundern wünschen würdigen zahlen zeichnen zeigen zerstören zielen zitieren zustimmen
zweifeln zwingen zählen zögern zürnen öffnen übergeben überlegen übermitteln übernehmen überprüfen überraschen überzeugen überwachen überweisen`.split(
    /\s+/,
  );
