import type { ErrorWords } from "./en";

export const es: ErrorWords = {
  error: "Error",
  bad: "No se pudo leer",
  forbidden: "No puede abrir esta página",
  missing: "Esta página no existe",
  method: "Esto no se puede hacer aquí",
  over: "Esto ya terminó",
  large: "Esto es demasiado grande",
  often: "Demasiados intentos",
  other: "No funcionó",
  fault: "Algo falló de nuestro lado",
  happened: "No hay nada en esta dirección.",
  happened_fault: "La página no se pudo crear. Está anotado en nuestro registro.",
  todo: "Revise la dirección, o vuelva a la página de la que vino.",
  todo_fault: "Nada de lo que guardó antes se ha perdido. Inténtelo de nuevo en un minuto.",
  large_happened: "Lo que se envió es más grande de lo que esta página acepta.",
  large_todo: "Vuelva atrás: lo que escribió sigue ahí. Acórtelo, o envíelo por partes.",
  link: "No conocemos este enlace",
  link_happened: "Quizás el programa de correo lo cortó, o cambió algún carácter.",
  link_todo:
    "Abra otra vez el enlace del correo, o cópielo completo en la barra de direcciones. Si eso no ayuda, diríjase a quien se lo envió: le puede enviar uno nuevo.",
  start: "Página de inicio",
};
