"""The works that derivations cite by author and year, in full. No page is given that was not looked up."""

REFERENCES = {
    "Coulomb 1785": "C. A. Coulomb (1785). Premier mémoire sur l'électricité et le magnétisme. Histoire de l'Académie Royale des Sciences, Paris.",
    "Poisson 1813": "S. D. Poisson (1813). Remarques sur une équation qui se présente dans la théorie des attractions des sphéroïdes. Nouveau "
                    "Bulletin des Sciences de la Société Philomathique de Paris 3.",
    "Ohm 1827": "G. S. Ohm (1827). Die galvanische Kette, mathematisch bearbeitet. T. H. Riemann, Berlin.",
    "Faraday 1834": "M. Faraday (1834). Experimental researches in electricity, seventh series. Philosophical Transactions of the Royal Society 124.",
    "Kirchhoff 1845": "G. Kirchhoff (1845). Ueber den Durchgang eines elektrischen Stromes durch eine Ebene, insbesondere durch eine kreisförmige. "
                      "Annalen der Physik und Chemie 64.",
    "Maxwell 1873": "J. C. Maxwell (1873). A Treatise on Electricity and Magnetism. Clarendon Press, Oxford.",
    "Gibbs 1876": "J. W. Gibbs (1876). On the equilibrium of heterogeneous substances. Transactions of the Connecticut Academy 3.",
    "Boltzmann 1868": "L. Boltzmann (1868). Studien über das Gleichgewicht der lebendigen Kraft zwischen bewegten materiellen Punkten. "
                      "Sitzungsberichte der Kaiserlichen Akademie der Wissenschaften, Wien 58.",
    "van 't Hoff 1887": "J. H. van 't Hoff (1887). Die Rolle des osmotischen Druckes in der Analogie zwischen Lösungen und Gasen. "
                        "Zeitschrift für physikalische Chemie 1.",
    "Nernst 1888": "W. Nernst (1888). Zur Kinetik der in Lösung befindlichen Körper. Zeitschrift für physikalische Chemie 2.",
    "Nernst 1889": "W. Nernst (1889). Die elektromotorische Wirksamkeit der Jonen. Zeitschrift für physikalische Chemie 4.",
    "Planck 1890": "M. Planck (1890). Ueber die Erregung von Electricität und Wärme in Electrolyten. Annalen der Physik und Chemie 39.",
    "Einstein 1905": "A. Einstein (1905). Über die von der molekularkinetischen Theorie der Wärme geforderte Bewegung von in ruhenden "
                     "Flüssigkeiten suspendierten Teilchen. Annalen der Physik 17.",
    "Henderson 1907": "P. Henderson (1907). Zur Thermodynamik der Flüssigkeitsketten. Zeitschrift für physikalische Chemie 59.",
    "Gouy 1910": "G. Gouy (1910). Sur la constitution de la charge électrique à la surface d'un électrolyte. Journal de Physique 9.",
    "Donnan 1911": "F. G. Donnan (1911). Theorie der Membrangleichgewichte und Membranpotentiale bei Vorhandensein von nicht dialysierenden "
                   "Elektrolyten. Zeitschrift für Elektrochemie 17.",
    "Chapman 1913": "D. L. Chapman (1913). A contribution to the theory of electrocapillarity. Philosophical Magazine 25.",
    "Born 1920": "M. Born (1920). Volumen und Hydratationswärme der Ionen. Zeitschrift für Physik 1.",
    "Debye and Hückel 1923": "P. Debye and E. Hückel (1923). Zur Theorie der Elektrolyte. Physikalische Zeitschrift 24.",
    "Guggenheim 1929": "E. A. Guggenheim (1929). The conceptions of electrical potential difference between two phases and the individual "
                       "activities of ions. Journal of Physical Chemistry 33.",
    "Goldman 1943": "D. E. Goldman (1943). Potential, impedance, and rectification in membranes. Journal of General Physiology 27.",
    "Hodgkin and Rushton 1946": "A. L. Hodgkin and W. A. H. Rushton (1946). The electrical constants of a crustacean nerve fibre. "
                                "Proceedings of the Royal Society B 133.",
    "Grahame 1947": "D. C. Grahame (1947). The electrical double layer and the theory of electrocapillarity. Chemical Reviews 41.",
    "Hodgkin and Katz 1949": "A. L. Hodgkin and B. Katz (1949). The effect of sodium ions on the electrical activity of the giant axon of the "
                             "squid. Journal of Physiology 108.",
    "Ussing 1949": "H. H. Ussing (1949). The distinction by means of tracers between active transport and diffusion. Acta Physiologica Scandinavica 19.",
    "Hodgkin and Huxley 1952": "A. L. Hodgkin and A. F. Huxley (1952). A quantitative description of membrane current and its application to "
                               "conduction and excitation in nerve. Journal of Physiology 117.",
    "Skou 1957": "J. C. Skou (1957). The influence of some cations on an adenosine triphosphatase from peripheral nerves. Biochimica et "
                 "Biophysica Acta 23.",
    "Post and Jolly 1957": "R. L. Post and P. C. Jolly (1957). The linkage of sodium, potassium, and ammonium active transport across the human "
                           "erythrocyte membrane. Biochimica et Biophysica Acta 25.",
    "Mitchell 1961": "P. Mitchell (1961). Coupling of phosphorylation to electron and hydrogen transfer by a chemi-osmotic type of "
                     "mechanism. Nature 191.",
    "Mitchell 1966": "P. Mitchell (1966). Chemiosmotic coupling in oxidative and photosynthetic phosphorylation. Biological Reviews 41.",
    "Rall 1959": "W. Rall (1959). Branching dendritic trees and motoneuron membrane resistivity. Experimental Neurology 1.",
    "Mullins and Noda 1963": "L. J. Mullins and K. Noda (1963). The influence of sodium-free solutions on the membrane potential of frog muscle "
                             "fibers. Journal of General Physiology 47.",
    "Parsegian 1969": "A. Parsegian (1969). Energy of an ion crossing a low dielectric membrane: solutions to four relevant electrostatic problems. "
                      "Nature 221.",
    "Cole 1968": "K. S. Cole (1968). Membranes, Ions and Impulses. University of California Press.",
    "Blaustein and Lederer 1999": "M. P. Blaustein and W. J. Lederer (1999). Sodium/calcium exchange: its physiological implications. "
                                  "Physiological Reviews 79.",
    "Spangler 1972": "S. G. Spangler (1972). Expansion of the constant field equation to include both divalent and monovalent ions. Alabama "
                     "Journal of Medical Sciences 9.",
    "Hille 2001": "B. Hille (2001). Ion Channels of Excitable Membranes, 3rd edition. Sinauer Associates.",
    "SI, 2019": "Bureau International des Poids et Mesures (2019). The International System of Units, 9th edition.",
}
