"""The works that derivations cite by author and year, in full. No page is given that was not looked up."""

REFERENCES = {
    "Ohm 1827": "G. S. Ohm (1827). Die galvanische Kette, mathematisch bearbeitet. T. H. Riemann, Berlin.",
    "Faraday 1834": "M. Faraday (1834). Experimental researches in electricity, seventh series. Philosophical Transactions of the Royal Society 124.",
    "Gibbs 1876": "J. W. Gibbs (1876). On the equilibrium of heterogeneous substances. Transactions of the Connecticut Academy 3.",
    "Boltzmann 1877": "L. Boltzmann (1877). Über die Beziehung zwischen dem zweiten Hauptsatze der mechanischen Wärmetheorie und der "
                      "Wahrscheinlichkeitsrechnung. Sitzungsberichte der Kaiserlichen Akademie der Wissenschaften, Wien 76.",
    "van 't Hoff 1887": "J. H. van 't Hoff (1887). Die Rolle des osmotischen Druckes in der Analogie zwischen Lösungen und Gasen. "
                        "Zeitschrift für physikalische Chemie 1.",
    "Nernst 1888": "W. Nernst (1888). Zur Kinetik der in Lösung befindlichen Körper. Zeitschrift für physikalische Chemie 2.",
    "Nernst 1889": "W. Nernst (1889). Die elektromotorische Wirksamkeit der Jonen. Zeitschrift für physikalische Chemie 4.",
    "Planck 1890": "M. Planck (1890). Ueber die Erregung von Electricität und Wärme in Electrolyten. Annalen der Physik und Chemie 39.",
    "Einstein 1905": "A. Einstein (1905). Über die von der molekularkinetischen Theorie der Wärme geforderte Bewegung von in ruhenden "
                     "Flüssigkeiten suspendierten Teilchen. Annalen der Physik 17.",
    "Guggenheim 1929": "E. A. Guggenheim (1929). The conceptions of electrical potential difference between two phases and the individual "
                       "activities of ions. Journal of Physical Chemistry 33.",
    "Goldman 1943": "D. E. Goldman (1943). Potential, impedance, and rectification in membranes. Journal of General Physiology 27.",
    "Hodgkin and Katz 1949": "A. L. Hodgkin and B. Katz (1949). The effect of sodium ions on the electrical activity of the giant axon of the "
                             "squid. Journal of Physiology 108.",
    "Hodgkin and Huxley 1952": "A. L. Hodgkin and A. F. Huxley (1952). A quantitative description of membrane current and its application to "
                               "conduction and excitation in nerve. Journal of Physiology 117.",
    "Mitchell 1961": "P. Mitchell (1961). Coupling of phosphorylation to electron and hydrogen transfer by a chemi-osmotic type of "
                     "mechanism. Nature 191.",
    "Cole 1968": "K. S. Cole (1968). Membranes, Ions and Impulses. University of California Press.",
    "Hille 2001": "B. Hille (2001). Ion Channels of Excitable Membranes, 3rd edition. Sinauer Associates.",
    "SI, 2019": "Bureau International des Poids et Mesures (2019). The International System of Units, 9th edition.",
}
