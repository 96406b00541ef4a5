//! What a column of the figures is for.

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Who it is.
    Name,
    /// What they sold in the period that this is about.
    Sales,
    /// What they sold in the same period a year before.
    LastYear,
    /// How many deals that was.
    Deals,
    /// Something that is spent on them, such as hours, money or leads.
    Resource,
    /// What an evaluation that the head of sales holds already says of them.
    Rating,
    /// What the head of sales thinks that they want.
    ThinkWant,
    /// What they said that they want.
    ToldWant,
    /// Whether those two are the same, in the head of sales' judgement.
    SameWant,
    /// What the head of sales thinks that they need.
    ThinkNeed,
    /// What they said that they need.
    ToldNeed,
    /// Whether those two are the same, in the head of sales' judgement.
    SameNeed,
    /// Whether they asked for coaching; blank where nobody asked them.
    Asked,
    /// Whether they can have what they want in this job, in the head of sales' judgement.
    Here,
    /// Nothing that is counted here.
    Unused,
}

/// What stands in the cells of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Words,
    /// Figures.
    Figures,
    /// Yes, no, or nothing yet.
    Replies,
}

impl Role {
    /// All roles, in the order in which somebody would choose among them.
    pub const ALL: [Role; 15] = [
        Role::Name,
        Role::Sales,
        Role::LastYear,
        Role::Deals,
        Role::Resource,
        Role::Rating,
        Role::ThinkWant,
        Role::ToldWant,
        Role::SameWant,
        Role::ThinkNeed,
        Role::ToldNeed,
        Role::SameNeed,
        Role::Asked,
        Role::Here,
        Role::Unused,
    ];

    /// The name of the role in files and forms.
    pub fn code(self) -> &'static str {
        match self {
            Role::Name => "name",
            Role::Sales => "sales",
            Role::LastYear => "last-year",
            Role::Deals => "deals",
            Role::Resource => "resource",
            Role::Rating => "rating",
            Role::ThinkWant => "think-want",
            Role::ToldWant => "told-want",
            Role::SameWant => "same-want",
            Role::ThinkNeed => "think-need",
            Role::ToldNeed => "told-need",
            Role::SameNeed => "same-need",
            Role::Asked => "asked",
            Role::Here => "here",
            Role::Unused => "unused",
        }
    }

    /// The role of a name.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// What stands in its cells.
    pub fn kind(self) -> Kind {
        match self {
            Role::Sales | Role::LastYear | Role::Deals | Role::Resource | Role::Rating => Kind::Figures,
            Role::SameWant | Role::SameNeed | Role::Asked | Role::Here => Kind::Replies,
            _ => Kind::Words,
        }
    }

    /// Whether more than one column can have it.
    pub fn is_for_many(self) -> bool {
        matches!(self, Role::Resource | Role::Rating | Role::Unused)
    }

    /// What a heading says, for a column of figures or of words. `None` where it says nothing that we know.
    pub fn of_heading(heading: &str, has_figures: bool) -> Option<Role> {
        let words: Vec<String> =
            heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(plain).collect();
        let has = |known: &str| known.split(' ').any(|known| words.iter().any(|word| word == known));
        if has_figures {
            return if has(LAST_YEAR) {
                Some(Role::LastYear)
            } else if is_on_a_scale(&words) || has(RATINGS) {
                Some(Role::Rating)
            } else if has(RESOURCES) {
                Some(Role::Resource)
            } else if has(DEALS) || has("numero") && has("ventas") {
                Some(Role::Deals)
            } else if has(SALES) {
                Some(Role::Sales)
            } else {
                None
            };
        }
        let (wants, needs) = (has(WANTS), has(NEEDS));
        let (same, told) = (has(SAME), has(TOLD));
        if has("here job aqui puesto trabajo empleo") && has("can have possible get puede pueden posible tener tenerlo")
        {
            Some(Role::Here)
        } else if same && (wants || needs) {
            Some(if wants { Role::SameWant } else { Role::SameNeed })
        } else if has(ASKED) {
            Some(Role::Asked)
        } else if wants || needs {
            // What somebody writes down of others without more is what they think.
            Some(match (wants, told) {
                (true, true) => Role::ToldWant,
                (true, false) => Role::ThinkWant,
                (false, true) => Role::ToldNeed,
                (false, false) => Role::ThinkNeed,
            })
        } else if has(NAMES) {
            Some(Role::Name)
        } else {
            None
        }
    }
}

/// Whether a heading names the ends of a scale, as in "Questioning (1-5)".
fn is_on_a_scale(words: &[String]) -> bool {
    let ends =
        |pair: &[String]| matches!((pair[0].as_str(), pair[1].as_str()), ("0" | "1", "4" | "5" | "6" | "7" | "10"));
    // "1 to 5" and "1 a 5" as well.
    let without_between: Vec<String> =
        words.iter().filter(|word| !["to", "a"].contains(&word.as_str())).cloned().collect();
    without_between.windows(2).any(ends)
}

/// In small letters and without accents, as headings are often written.
fn plain(text: &str) -> String {
    let plain = |c: char| match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}

// What headings say, in English and in Spanish, as `plain` leaves it.
const NAMES: &str = "\
    name names rep reps salesperson salespeople seller person employee who colleague executive representative people \
    nombre nombres persona vendedor vendedora comercial representante asesor asesora ejecutivo ejecutiva agente \
    empleado empleada colaborador colaboradora personas vendedores comerciales";
const SALES: &str = "\
    sales sold revenue turnover bookings booked amount total umsatz volume ventas vendido facturacion ingresos \
    importe monto facturado vendio";
const LAST_YEAR: &str = "last previous prior before ly py pasado anterior previo pasada previa";
const DEALS: &str = "\
    deals deal orders won contracts wins closed operaciones acuerdos pedidos contratos cierres tratos negocios \
    ganadas ganados cerradas cerrados";
const RATINGS: &str = "\
    rating rated score skill evaluation competence competency strength valoracion puntuacion calificacion evaluacion \
    competencia habilidad nota notas puntaje desempeno valoraciones puntuaciones evaluaciones competencias \
    habilidades";
const RESOURCES: &str = "\
    hours hour time days leads lead budget cost costs money spend spent coaching training marketing support travel \
    meetings visits expenses horas tiempo dias presupuesto coste costes dinero formacion visitas gastos hora dia \
    costo costos gasto capacitacion entrenamiento reuniones viajes inversion recursos prospectos contactos";
const WANTS: &str = "\
    want wants goal goals quiere quieren deseo deseos objetivo objetivos meta metas desea desean";
const NEEDS: &str = "\
    need needs help develop development necesita necesitan necesidad necesidades ayuda desarrollo mejorar \
    desarrollar";
const SAME: &str = "same match right mismo misma igual coincide mismos mismas coinciden";
const TOLD: &str = "told said says tells say dijo dijeron dicho dice dicen conto comento respondio";
const ASKED: &str = "\
    asked ask asks asking coaching coached pidio pidieron pedido pide piden solicito solicita";

/// A cell that is neither yes nor no nor nothing yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAReply;

/// Yes or no; `None` for nothing yet: a blank, "not asked", a question mark.
///
/// # Errors
/// For any other word: it is not guessed at.
pub fn reply(text: &str) -> Result<Option<bool>, NotAReply> {
    match plain(text.trim()).as_str() {
        "yes" | "y" | "x" | "true" | "1" | "✓" | "ja" | "si" | "s" | "verdadero" | "oui" => Ok(Some(true)),
        "no" | "n" | "false" | "0" | "falso" | "nein" | "non" => Ok(Some(false)),
        "" | "-" | "–" | "—" | "?" | "not asked" | "not yet" | "unknown" | "don't know" | "n/a" | "sin preguntar"
        | "por preguntar" | "no preguntado" | "no preguntada" | "pendiente" | "desconocido" | "aun no"
        | "todavia no" | "no lo se" | "no se" | "n/d" | "s/d" | "ns/nc" => Ok(None),
        _ => Err(NotAReply),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_as_people_write_them() {
        let figures = [
            ("Sales this year", Some(Role::Sales)),
            ("Revenue (EUR)", Some(Role::Sales)),
            ("Sales last year", Some(Role::LastYear)),
            ("Deals won", Some(Role::Deals)),
            ("Hours of coaching", Some(Role::Resource)),
            ("Marketing leads", Some(Role::Resource)),
            ("Questioning skill (1-5)", Some(Role::Rating)),
            ("Questioning (1-5)", Some(Role::Rating)),
            ("Employee number", None),
            ("Questioning, 1 to 5", Some(Role::Rating)),
            ("Ventas de este año", Some(Role::Sales)),
            ("Facturacion (MXN)", Some(Role::Sales)),
            ("Ventas del año pasado", Some(Role::LastYear)),
            ("Operaciones ganadas", Some(Role::Deals)),
            ("Número de ventas", Some(Role::Deals)),
            ("Horas", Some(Role::Resource)),
            ("Preguntar (1 a 5)", Some(Role::Rating)),
            ("Valoración", Some(Role::Rating)),
            ("Código postal", None),
        ];
        for (heading, role) in figures {
            assert_eq!(Role::of_heading(heading, true), role, "{heading}");
        }
        let words = [
            ("Name", Some(Role::Name)),
            ("Sales rep", Some(Role::Name)),
            ("What I think they want", Some(Role::ThinkWant)),
            ("What they told me they want", Some(Role::ToldWant)),
            ("what I think they need", Some(Role::ThinkNeed)),
            ("what they told me they need", Some(Role::ToldNeed)),
            ("The same want?", Some(Role::SameWant)),
            ("Asked for coaching", Some(Role::Asked)),
            ("Can they have it here?", Some(Role::Here)),
            ("Region", None),
            ("Nombre", Some(Role::Name)),
            ("Lo que creo que quiere", Some(Role::ThinkWant)),
            ("Lo que me dijo que quiere", Some(Role::ToldWant)),
            ("Lo que creo que necesita", Some(Role::ThinkNeed)),
            ("Lo que me dijo que necesita", Some(Role::ToldNeed)),
            ("¿Quiere lo mismo?", Some(Role::SameWant)),
            ("Pidió coaching", Some(Role::Asked)),
            ("¿Puede tenerlo aquí?", Some(Role::Here)),
            ("Región", None),
        ];
        for (heading, role) in words {
            assert_eq!(Role::of_heading(heading, false), role, "{heading}");
        }
    }

    #[test]
    fn each_role_is_found_by_its_code() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(role));
        }
    }

    #[test]
    fn a_word_that_is_no_reply_is_not_guessed_at() {
        assert_eq!(reply(" Yes "), Ok(Some(true)));
        assert_eq!(reply("no"), Ok(Some(false)));
        assert_eq!(reply("not asked"), Ok(None));
        assert_eq!(reply("Sí"), Ok(Some(true)));
        assert_eq!(reply("FALSO"), Ok(Some(false)));
        assert_eq!(reply("sin preguntar"), Ok(None));
        assert_eq!(reply("Aún no"), Ok(None));
        assert_eq!(reply("maybe"), Err(NotAReply));
    }
}
